// SPDX-License-Identifier: Apache-2.0
package import Postgres

/// What the role of this session may do that the server's role must not.
package struct OwnRights: Statement {
    package static let name: StaticString = "own_rights"

    package init() {}

    package var sql: SQL {
        """
        select rolsuper, rolbypassrls,
            exists (select 1 from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace)
        from pg_roles where rolname = current_user
        """
    }

    package static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> (
        isSuperuser: Bool, bypasses: Bool, ownsTables: Bool
    ) {
        let (isSuperuser, bypasses, ownsTables) = try row.decode(Bool.self, Bool.self, Bool.self)
        return (isSuperuser, bypasses, ownsTables)
    }
}
