// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    static func readers(_ id: CaseID) -> [any Statement] {
        [
            InsertKey(id: 3, check: [UInt8](repeating: 3, count: 16)),
            InsertReader(county: SmallCounty.code, id: id, person: SmallCounty.mediator),
        ]
    }

    /// Everything is sealed with key 1, so that all of it is to be sealed with key 2.
    static let sealed: [any Statement] = [
        KeysInUse(), PartiesToSeal(after: .start, current: 2, limit: 5),
        PlacesToSeal(after: .start, current: 2, limit: 5),
    ]

    static func glass(_ id: CaseID) -> [any Statement] {
        let code = CaseCode(id).description
        return [
            CaseBehindGlass(county: SmallCounty.code, code: code), BreakGlass(county: SmallCounty.code, code: code),
        ]
    }

    static func sealing(_ id: CaseID) -> [any Statement] {
        let sealed = SealedText(cell: [7, 8, 9], key: 2)
        return [
            SealParty(
                county: SmallCounty.code, id: id, number: 1,
                party: SealedParty(side: .applicant, name: "张大富", phone: sealed, identityNumber: sealed)),
            SealPlace(county: SmallCounty.code, id: id, place: sealed),
        ]
    }
}
