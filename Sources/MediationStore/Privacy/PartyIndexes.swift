// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import Postgres

/// What a search asks of the details of parties, as blind indexes: one for each key that may have made them.
package struct PartyIndexes: Hashable, Sendable {
    package let phones: [[UInt8]]
    package let identityNumbers: [[UInt8]]
    /// What was typed is a number of a person and nothing else, so that no words have to be looked through.
    package let areCertain: Bool

    package init(phones: [[UInt8]], identityNumbers: [[UInt8]], areCertain: Bool) {
        self.phones = phones
        self.identityNumbers = identityNumbers
        self.areCertain = areCertain
    }

    /// Looked up once by their own index, and not for each row of the list.
    func condition(in county: CountyCode) -> SQL {
        """
        c.id = any (array(
            select p.case_id from case_party p
            where p.county_code = \(county) and p.phone_index = any (\(Cells(phones)))
            union all
            select p.case_id from case_party p
            where p.county_code = \(county) and p.id_number_index = any (\(Cells(identityNumbers)))))
        """
    }
}
