// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// One case from the first word to the archive: eaves drip on a wall, a hoe is raised, help comes from the township, a
/// department looks at the wall, money comes late, and another township asks how it went.
@Suite("dripping eaves")
struct StoryTests {
    @Test("goes its way through two levels, with somebody responsible at every step")
    func story() throws {
        let told = try Story.told()
        for (step, line) in zip(Story.steps, told.lines) {
            #expect(line == step.line, "day \(step.day): \(step.command.kind)")
        }
        #expect(told.events.map(\.version) == Array(1...Int32(told.events.count)))
        #expect(told.events.reduce(nil) { Optional(evolve($0, $1)) } == told.state)
        #expect(zip(told.events, told.events.dropFirst()).allSatisfy { $0.at <= $1.at && $0.to == $1.from })
    }

    @Test("was settled in the township, with the village helping, and seven days late")
    func result() throws {
        let state = try #require(try Story.told().state)
        #expect(state.ending == .performed && state.closedOn == Story.day(70) && state.stage == .archived)
        #expect(state.firstLevel == .village && state.level == .township && state.helpers == [.village])
        #expect([state.sessions, state.moves, state.returns, state.followUps, state.reopenings] == [3, 1, 0, 1, 0])
        #expect(state.requestedOn == Story.start && state.acceptedOn == Story.start && state.agreedOn == Story.day(18))
        #expect(state.items.map(\.performedOn) == [Story.day(33), Story.day(18), Story.day(55)])
        #expect(state.items.map(\.due) == [Story.day(33), Story.day(18), Story.day(48)])
        #expect(state.agreement?.confirmation == .declined)
    }

    @Test("was dangerous for a day, and asked for safety ever after")
    func danger() throws {
        let told = try Story.told()
        let red = told.states.filter { $0.risk == .red }
        #expect(red.first?.watch?.redSince == Story.at(9, 19))
        #expect(red.last?.watch?.isReported == true)
        #expect(told.state?.risk == .green && told.state?.asksForSafety == true)
    }

    @Test("had one whistle, answered, seen through and rated by both sides")
    func whistle() throws {
        let state = try #require(try Story.told().state)
        #expect(state.whistles.map(\.state) == [.rated])
        #expect(state.whistles.map(\.department) == [.housing])
    }
}
