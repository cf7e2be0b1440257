// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// What a new case is made of, whether it begins as a lead or is registered at once.
struct Beginning: Sendable {
    let command: Command
    let region: RegionCode
    let title: String
    let summary: String
    let place: String
    /// A lead names nobody.
    let parties: [NewParty]
    let partyRows: [PartyRow]

    init(_ registration: Registration) {
        command = .register(registration)
        region = registration.region
        title = registration.title
        summary = registration.summary
        place = registration.place
        parties = registration.parties
        partyRows = registration.partyRows
    }

    init(_ lead: LeadReport) {
        command = .reportLead(lead)
        region = lead.region
        title = lead.title
        summary = lead.summary
        place = lead.place
        parties = []
        partyRows = []
    }
}

extension Registration {
    /// "张三 与 李四": how lists call the case. More than two names of a side become "等".
    var title: String {
        func names(_ side: Side) -> String {
            let names = parties.filter { $0.side == side }.map(\.name)
            return names.prefix(2).joined(separator: "、") + (names.count > 2 ? "等" : "")
        }
        return "\(names(.applicant)) 与 \(names(.respondent))"
    }

    /// The parties as they will be read back.
    var partyRows: [PartyRow] {
        parties.enumerated().map { index, party in
            PartyRow(
                number: index + 1, side: party.side, name: party.name, phone: party.phone,
                identityNumber: party.identityNumber)
        }
    }
}

extension LeadReport {
    /// The longest title that a lead gets of its words.
    private static let titleLimit = 20

    /// Nobody is named yet, so lists call a lead by its first words: up to the first mark, or cut off where a line ends.
    var title: String { Self.title(of: summary) }

    static func title(of summary: String) -> String {
        let words = summary.drop(while: \.isWhitespace).prefix { !$0.isNewline && !"，。；！？,;!?".contains($0) }
        let text = words.isEmpty ? summary[...] : words
        return text.count <= titleLimit ? String(text) : text.prefix(titleLimit - 1) + "…"
    }
}
