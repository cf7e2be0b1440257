// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what is written into a case")
struct LimitTests {
    private let today = County.noon.day

    private func agreed(_ amounts: [Int64?]) throws -> MediationCase {
        try MediationCase.example(.mediating)
            .after(.session(on: today), .agreement(on: today, amounts: amounts), day: today)
    }

    @Test("takes thirty terms and not one more")
    func terms() throws {
        #expect(try agreed(Array(repeating: 1, count: 30)).items.map(\.number) == Array(1...30))
        #expect(throws: Refusal.guardFailed(.termsNotTooMany, at: "/terms")) {
            try agreed(Array(repeating: 1, count: 31))
        }
    }

    @Test("takes one fen, and an act without money")
    func amounts() throws { #expect(try agreed([1, nil]).openItems.count == 2) }

    @Test("takes no sum that is nothing or less", arguments: [0, -1, Int64.min])
    func worthless(amount: Int64) {
        #expect(throws: Refusal.guardFailed(.amountsPositive, at: "/terms/1/amount")) { try agreed([nil, amount, 1]) }
    }

    @Test("takes each party's word once")
    func twice() throws {
        let state = try MediationCase.example(.registered)
        #expect(throws: Refusal.guardFailed(.eachPartyOnce, at: "/consents/2/party")) {
            try state.after(.acceptance(by: 1, 2, 1), day: today)
        }
    }

    @Test("has a name for every party, be it a nickname", arguments: ["", " ", "\u{3000}\t"])
    func names(name: String) {
        let registration = Registration(
            source: .apply, type: nil, summary: "屋檐滴水", region: County.region, place: "村东头", urgency: .ordinary,
            requestedOn: nil,
            parties: [NewParty(side: .applicant, name: "老三"), NewParty(side: .respondent, name: name)])
        #expect(throws: Refusal.guardFailed(.everyNameGiven, at: "/parties/1/name")) {
            try decide(
                .register(registration), on: nil, by: County.mediator(.village), at: County.noon,
                in: County.around(.village))
        }
    }
}
