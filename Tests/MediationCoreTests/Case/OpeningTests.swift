// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a case that is being opened")
struct OpeningTests {
    private func opened(_ sides: [Side], urgency: Urgency = .pressing) throws -> MediationCase {
        let trials = Trials(on: nil, today: County.noon.day, level: .village)
        return try decide(
            trials.registration(sides, urgency: urgency), on: nil, by: County.mediator(.village), at: County.noon,
            in: County.around(.village)
        ).next
    }

    @Test("takes thirty parties, numbered in the order in which they were named")
    func thirty() throws {
        let state = try opened([.respondent] + Array(repeating: .applicant, count: 28) + [.respondent])
        #expect(state.parties.numbers.map(\.rawValue) == Array(1...30))
        #expect(state.applicants.numbers.map(\.rawValue) == Array(2...29))
    }

    @Test("begins with the unit, person, day and colour of the door")
    func beginning() throws {
        let state = try opened([.applicant, .respondent])
        #expect(state.holder == County.mediator(.village).identity && state.firstHolder == state.holder)
        #expect(state.version == 1 && state.level == .village && state.firstLevel == .village)
        #expect(state.requestedOn == County.noon.day && state.registeredAt == County.noon)
        #expect(state.risk == .yellow && state.urgency == .pressing)
        #expect(state.number == nil && state.acceptedOn == nil && state.consents == [])
    }

    @Test("is yellow by rule from five parties on")
    func crowd() throws {
        let sides: [Side] = Array(repeating: .applicant, count: 4)
        #expect(try opened(sides.dropLast() + [.respondent], urgency: .ordinary).risk == .green)
        #expect(try opened(sides + [.respondent], urgency: .ordinary).risk == .yellow)
    }

    @Test("takes its first colour from how urgent it seemed")
    func colours() {
        #expect(Urgency.allCases.map(\.risk) == [.green, .yellow, .red])
    }
}
