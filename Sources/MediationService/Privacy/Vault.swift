// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Sealing

/// Seals what is known of people before it is stored, and opens it for those who may see it.
///
/// It is the one place that knows which cell stands where: each is bound to its county, case and party.
package struct Vault: Sendable {
    package let keyring: Keyring

    package init(_ keyring: Keyring) { self.keyring = keyring }

    private var key: Int32 { keyring.current.rawValue }

    // MARK: Places of cases

    func seal(place: String, of id: CaseID, in county: CountyCode) -> SealedText {
        SealedText(cell: keyring.seal(place, at: .place(of: id, in: county)), key: key)
    }

    func open(place: StoredText, of id: CaseID, in county: CountyCode) throws(SealingFailure) -> String {
        try open(place, at: .place(of: id, in: county))
    }

    // MARK: Details of parties

    /// The parties of a case that is just registered, as they are written.
    func seal(_ parties: [NewParty], of id: CaseID, in county: CountyCode) -> [SealedParty] {
        parties.enumerated().map { index, party in
            seal(
                side: party.side, name: party.name,
                details: [.phone: party.phone, .identityNumber: party.identityNumber],
                as: index + 1, of: id, in: county)
        }
    }

    /// A stored party under the current key, whatever it was before.
    func reseal(_ party: StoredParty, of id: CaseID, in county: CountyCode) throws(SealingFailure) -> SealedParty {
        var details: [PartyDetail: String?] = [:]
        for detail in PartyDetail.allCases {
            details[detail] = try open(detail, of: party, in: id, county)
        }
        return seal(side: party.side, name: party.name, details: details, as: party.number, of: id, in: county)
    }

    /// A party as everybody who works on the case reads it.
    func masked(_ party: StoredParty, of id: CaseID, in county: CountyCode) throws(SealingFailure) -> PartyRow {
        PartyRow(
            number: party.number, side: party.side, name: party.name,
            phone: try open(.phone, of: party, in: id, county),
            identityNumber: try open(.identityNumber, of: party, in: id, county))
    }

    /// One detail in the clear, for whoever gave a reason; `nil` when it is not known.
    func open(
        _ detail: PartyDetail, of party: StoredParty, in id: CaseID, _ county: CountyCode
    ) throws(SealingFailure) -> String? {
        guard let stored = party.stored(detail) else { return nil }
        return try open(stored, at: .detail(detail, of: party.number, in: id, county))
    }

    /// What a search asks of the parties' details; `nil` when it cannot be a number of a person.
    func indexes(of query: String, in county: CountyCode) -> PartyIndexes? {
        let (phone, identity) = (PhoneNumber(query), IdentityNumber(query))
        guard phone != nil || identity != nil else { return nil }
        func indexes(_ detail: PartyDetail) -> [[UInt8]] {
            guard let form = detail.normalForm(of: query) else { return [] }
            return keyring.blindIndexes(of: form, column: detail.column, group: county.rawValue)
        }
        return PartyIndexes(
            phones: indexes(.phone), identityNumbers: indexes(.identityNumber),
            areCertain: phone?.isMobile == true || identity?.characters.count == 18)
    }

    private func seal(
        side: Side, name: String, details: [PartyDetail: String?], as number: Int, of id: CaseID, in county: CountyCode
    ) -> SealedParty {
        func sealed(_ detail: PartyDetail) -> SealedText? {
            guard let text = details[detail] ?? nil else { return nil }
            return SealedText(
                cell: keyring.seal(text, at: .detail(detail, of: number, in: id, county)), key: key,
                index: detail.normalForm(of: text).map {
                    keyring.blindIndex(of: $0, column: detail.column, group: county.rawValue)
                })
        }
        return SealedParty(
            side: side, name: name, phone: sealed(.phone), identityNumber: sealed(.identityNumber))
    }

    private func open(_ stored: StoredText, at place: CellPlace) throws(SealingFailure) -> String {
        switch stored {
        case .plain(let text): text
        case .sealed(let cell): try keyring.openText(cell, at: place)
        }
    }
}

extension StoredParty {
    fileprivate func stored(_ detail: PartyDetail) -> StoredText? {
        switch detail {
        case .phone: phone
        case .identityNumber: identityNumber
        }
    }
}

extension PartyDetail {
    /// Written into every cell and index: never renamed.
    fileprivate var column: StaticString {
        switch self {
        case .phone: "case_party.phone"
        case .identityNumber: "case_party.id_number"
        }
    }
}

extension CellPlace {
    fileprivate static func place(of id: CaseID, in county: CountyCode) -> CellPlace {
        CellPlace("mediation_case.place", group: county.rawValue, row: id.rawValue)
    }

    fileprivate static func detail(
        _ detail: PartyDetail, of party: Int, in id: CaseID, _ county: CountyCode
    ) -> CellPlace {
        CellPlace(detail.column, group: county.rawValue, row: id.rawValue, part: Int16(party))
    }
}

extension PartyRow {
    /// Masks what is known of a party.
    init(number: Int, side: Side, name: String, phone: String?, identityNumber: String?) {
        self.init(
            number: number, side: side, name: name, phone: phone.map(PartyDetail.phone.masked),
            identityNumber: identityNumber.map(PartyDetail.identityNumber.masked),
            identityNumberFits: identityNumber.map { IdentityNumber($0)?.isChecked ?? false } ?? true)
    }
}
