// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@Suite("What is worth a second look")
struct QuestionTests {
    @Test func `is asked about twins and about cases of one day, and about nothing else`() async throws {
        try await World.run { world in
            let hasty = try await world.settled(number: 1)
            world.sleepOneNight()
            let twins = [try await world.open(number: 2), try await world.open(number: 3)]
            world.sleepOneNight()
            try await world.settledOverNight(number: 4)
            let questions = QuestionService(cases: world.cases)
            let found = try await questions.questions(as: try world.worker(.township, for: World.village))
            #expect(found.map(\.pattern) == [.twins, .sameDay])
            #expect(found.map { Set($0.cases.map(\.id)) } == [Set(twins.map(\.id)), [hasty.id]])
            let mediator = try world.worker(.village, for: World.village)
            await #expect(throws: ServiceError.notFound) { _ = try await questions.questions(as: mediator) }
        }
    }

    @Test func `makes a case more likely to be drawn, and follows nobody up otherwise`() async throws {
        try await World.run { world in
            try await world.settled(number: 1)
            world.sleepOneNight()
            try await world.settledOverNight(number: 2)
            try await world.draw(percent: 5, seed: 1)
            #expect(try await world.owner.query(Percents()) == [50, 5])
            #expect(try await world.findings() == [])
        }
    }
}
