// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("A party's slip")
struct SlipTests {
    private static let first = PartyNumber(rawValue: 1)
    private static let second = PartyNumber(rawValue: 2)

    @Test("shows where the case stands, the party's own promises, and no name but the mediator's")
    func view() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session), (2, .agree)])
            let mediator = try world.worker(.village, for: World.village)
            let applicant = try await world.slip(1, of: life, by: mediator)
            let respondent = try await world.slip(2, of: life, by: mediator)
            let seen = try await [world.slips.view(applicant), world.slips.view(respondent)]
            #expect(seen.map(\.stage) == [.agreed, .agreed])
            #expect(seen.map(\.code) == [CaseCode(life.id).description, CaseCode(life.id).description])
            let state = try await world.state(of: life)
            #expect(
                seen.map { $0.promises.count }
                    == [1, 2].map { number in
                        state.openItems.count { $0.obligor.rawValue == number }
                    })
            let told = seen.map { String(describing: $0) }.joined()
            #expect(!told.contains("张大富") && !told.contains("李桂芳") && !told.contains("屋檐"))
        }
    }

    @Test("lets the party speak once until it is answered, and shows it the answer alone")
    func voice() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (1, .session)])
            let mediator = try world.worker(.village, for: World.village)
            let (mine, theirs) = (
                try await world.slip(1, of: life, by: mediator), try await world.slip(2, of: life, by: mediator)
            )
            try await world.slips.hear(.anotherMediator, words: "他跟对方是亲戚", by: mine)
            try await world.slips.hear(.notSolved, words: nil, by: mine)
            let state = try await world.state(of: life)
            #expect(state.voices.map(\.wish) == [.notSolved])
            #expect(state.stage == .mediating)
            #expect(try await world.slips.view(mine).voice?.wish == .notSolved)
            #expect(try await world.slips.view(theirs).voice == nil)
            life.version = state.version
            let party = try #require(Self.first)
            try await world.give(.answerParty(VoiceAnswer(party: party, answer: "周三请镇里来人一起谈")), to: &life)
            let (answered, other) = (try await world.slips.view(mine), try await world.slips.view(theirs))
            #expect((answered.voice, answered.answer?.text) == (nil, "周三请镇里来人一起谈"))
            #expect(other.answer == nil)
            #expect(try await world.findings() == [])
        }
    }

    @Test("is owed an answer within two working days, and the holder is told")
    func clock() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (1, .session)])
            let mediator = try world.worker(.village, for: World.village)
            let code = try await world.slip(1, of: life, by: mediator)
            try await world.slips.hear(.stop, words: nil, by: code)
            let view = try await world.cases.view(life.id, as: mediator)
            let clock = try await world.cases.clocks(of: view, as: mediator).first { $0.key.kind == .partyAnswer }
            // Said on Tuesday, 3 March 2026.
            #expect(clock?.deadline.dueOn == "2026-03-05")
            #expect(clock?.key.subject == 1)
        }
    }

    @Test("opens nothing once a new one was handed out, nor with one letter changed, nor in another county")
    func guesses() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept)])
            let mediator = try world.worker(.village, for: World.village)
            let old = try await world.slip(1, of: life, by: mediator)
            let new = try await world.slip(1, of: life, by: mediator)
            await #expect(throws: ServiceError.notFound) { try await world.slips.view(old) }
            await #expect(throws: ServiceError.notFound) { try await world.slips.hear(.stop, words: nil, by: old) }
            let last = new.text.last == "0" ? "1" : "0"
            let wrong = try #require(SlipCode(String(new.text.dropLast()) + last))
            let elsewhere = try #require(SlipCode("110101" + new.text.dropFirst(6)))
            for code in [wrong, elsewhere] {
                await #expect(throws: ServiceError.notFound) { try await world.slips.view(code) }
            }
            #expect(try await world.slips.view(new).stage == .accepted)
        }
    }

    @Test("is handed out by those who work on the case, for a party that it has")
    func issuing() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept)])
            for stranger in ["990101101202-mediator", "990101101000-officer", "leader", "admin"] {
                let principal = try world.person(stranger)
                await #expect(throws: ServiceError.notFound) { try await world.slip(1, of: life, by: principal) }
            }
            let mediator = try world.worker(.village, for: World.village)
            await #expect(throws: ServiceError.notFound) { try await world.slip(3, of: life, by: mediator) }
        }
    }

    @Test("widens nobody's own transaction")
    func door() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept)])
            let mediator = try world.worker(.village, for: World.village)
            let code = try await world.slip(1, of: life, by: mediator)
            let neighbour = try world.person("990101101202-mediator")
            let scope = Scope(
                county: neighbour.county, person: neighbour.person, regions: neighbour.regions, unit: neighbour.unit)
            let options = TransactionOptions(name: "look", settings: scope.settings)
            let found = try await world.application.transaction(options) { transaction in
                _ = try transaction.query(EnterSlip(county: code.county, codeHash: [UInt8](repeating: 0, count: 32)))
                return try transaction.query(FindCase(county: code.county, id: life.id)).count
            }
            #expect(found == 0)
        }
    }

    @Test("keeps its code out of every description, and reads what people type")
    func code() throws {
        let code = SlipCode(county: CountyCode(rawValue: 990_101))
        #expect("\(code) \(String(reflecting: code))" == "SlipCode SlipCode")
        #expect(
            SlipCode(code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")) == nil
                || SlipCode(code.text.lowercased().replacing("-", with: " ").replacing("0", with: "o")) == code)
        #expect(SlipCode(code.text) == code)
        #expect(SlipCode(code.text.replacing("-", with: "").lowercased()) == code)
        #expect(code.text.utf8.count == 6 + 7 * 5)
        for wrong in ["", "990101", code.text + "0", "990101-ABCD", String(repeating: "9", count: 5_000), "９９０１０１"] {
            #expect(SlipCode(wrong) == nil)
        }
    }
}

extension World {
    var slips: SlipService { SlipService(cases: cases) }

    func slip(_ party: Int, of life: Life, by principal: Principal) async throws -> SlipCode {
        let number = try #require(PartyNumber(rawValue: party))
        return try await slips.issue(for: number, of: life.id, as: principal)
    }
}
