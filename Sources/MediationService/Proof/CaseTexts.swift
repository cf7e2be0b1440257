// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore

/// What the tables say about one case in people's words, of which each event wrote a part.
struct CaseTexts: Sendable {
    var heading: (title: String, summary: String, place: String)
    var parties: [CommittedText.Party]
    var numberText: String?
    /// The promises that each event wrote down, in the order of their numbers.
    var promises: [Int32: [String]]

    /// The part that an event wrote, with its own words. The one place that decides what a commitment is made of.
    func written(by fact: Fact, version: Int32, words: [UInt8]?) -> CommittedText {
        var text = CommittedText()
        text.words = words
        switch fact {
        case .registered:
            text.heading = heading
            text.parties = parties
        case .accepted(_, .some): text.number = numberText
        case .agreed, .drafted: text.promises = promises[version] ?? []
        case _: break
        }
        return text
    }
}

extension CaseTexts {
    /// Of a case that is being opened or that takes a step.
    init(_ row: CaseRow, parties: [NewParty], promises: [Int32: [String]] = [:]) {
        self.init(
            heading: (row.title, row.summary, row.place),
            parties: parties.map {
                CommittedText.Party(
                    side: $0.side, name: $0.name, phone: $0.phone, identityNumber: $0.identityNumber)
            }, numberText: row.numberText, promises: promises)
    }
}
