// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("the number of a case")
struct NumberingTests {
    private func decision(_ kind: Command.Kind, on stage: Stage) throws -> (state: MediationCase, decision: Decision) {
        let state = try MediationCase.example(stage)
        let actor = try #require(County.actor(.holder, to: state))
        let trial = try #require(Trials(on: state, today: County.noon.day, level: .village).all(of: kind).first)
        return (state, try decide(trial.command, on: state, by: actor, at: County.noon, in: trial.around))
    }

    @Test("is asked for by acceptance and given afterwards, changing nothing else")
    func acceptance() throws {
        let (state, plain) = try decision(.accept, on: .registered)
        #expect(plain.needsNumber)
        let number = CaseNumber(unit: UnitID(rawValue: 1), year: 2026, serial: 1)
        let numbered = plain.numbered(number, from: state)
        var expected = plain.next
        expected.number = number
        #expect(!numbered.needsNumber)
        #expect(numbered.next == expected)
        #expect(numbered.words == plain.words)
        #expect(evolve(state, numbered.event) == numbered.next)
    }

    @Test("is not asked for by any other step")
    func others() throws {
        #expect(try !decision(.holdSession, on: .accepted).decision.needsNumber)
    }

    @Test("is printed with the year, the short name and four digits or more")
    func text() {
        let first = CaseNumber(unit: UnitID(rawValue: 1), year: 2026, serial: 1)
        let many = CaseNumber(unit: UnitID(rawValue: 1), year: 2026, serial: 12_345)
        #expect(first.text(shortName: "柳溪") == "（2026）柳溪人调字第0001号")
        #expect(many.text(shortName: "柳溪") == "（2026）柳溪人调字第12345号")
    }
}
