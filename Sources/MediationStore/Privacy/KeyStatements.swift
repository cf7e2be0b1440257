// SPDX-License-Identifier: Apache-2.0
package import Postgres

/// The keys that something in the database is sealed with.
package struct KeysInUse: Statement {
    package static let name: StaticString = "keys_in_use"

    package init() {}

    package var sql: SQL { "select id, check_value from sealing_key order by id" }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (id: Int32, check: [UInt8]) {
        let (id, check) = try row.decode(Int32.self, [UInt8].self)
        return (id, check)
    }
}

/// Writes down that a key seals from now on; another server may have done so already.
package struct InsertKey: Statement {
    package static let name: StaticString = "insert_key"
    package let id: Int32
    package let check: [UInt8]

    package init(id: Int32, check: [UInt8]) {
        self.id = id
        self.check = check
    }

    package var sql: SQL {
        "insert into sealing_key (id, check_value) values (\(id), \(check)) on conflict (id) do nothing"
    }
}

/// Gives up the keys before this one; refused by a foreign key while anything is sealed with one of them.
package struct DeleteFormerKeys: Statement {
    package static let name: StaticString = "delete_former_keys"
    package let current: Int32

    package init(current: Int32) { self.current = current }

    package var sql: SQL { "delete from sealing_key where id <> \(current)" }
}
