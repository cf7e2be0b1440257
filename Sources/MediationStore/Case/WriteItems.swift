// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import Postgres

/// All promises of an agreement or a draft in one statement, with the words that each was given.
package struct InsertItems: Statement {
    package static let name: StaticString = "insert_items"
    package let county: CountyCode
    package let id: CaseID
    package let regionLft: Int32
    /// The event that wrote them down.
    package let agreement: Int32
    package let items: [ItemFact]
    package let promises: [String]

    package init(
        county: CountyCode, id: CaseID, regionLft: Int32, agreement: Int32, items: [ItemFact], promises: [String]
    ) {
        self.county = county
        self.id = id
        self.regionLft = regionLft
        self.agreement = agreement
        self.items = items
        self.promises = promises
    }

    package var sql: SQL {
        """
        insert into performance_item (
            county_code, case_id, agreement_version, item, obligor, promise, amount, due_on, state, region_lft)
        select \(county), \(id), \(agreement), given.item, given.obligor, given.promise, given.amount, given.due_on,
            \(ItemState.pending), \(regionLft)
        from unnest(
            \(items.map { Int16($0.number) }), \(items.map { Int16($0.obligor.rawValue) }), \(promises),
            \(items.map(\.amount)), \(items.map { PostgresDate(daysSince1970: $0.due.daysSince1970) }))
            as given (item, obligor, promise, amount, due_on)
        """
    }
}

/// Writes what became of one promise.
package struct UpdateItem: Statement {
    package static let name: StaticString = "update_item"
    package let county: CountyCode
    package let id: CaseID
    package let item: ItemColumns

    package init(county: CountyCode, id: CaseID, item: ItemColumns) {
        self.county = county
        self.id = id
        self.item = item
    }

    package var sql: SQL {
        """
        update performance_item set
            state = \(item.state), due_on = \(item.due), performed_on = \(item.performedOn)
        where county_code = \(county) and case_id = \(id) and agreement_version = \(item.key.agreement)
            and item = \(Int16(item.key.number))
        """
    }
}
