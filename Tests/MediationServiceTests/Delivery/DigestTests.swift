// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("The digest of a morning")
struct DigestTests {
    @Test("tells each person once a working day how much waits, after eight, and nothing about whom")
    func once() async throws {
        try await World.run { world in
            // Registered on Monday; on Thursday its acceptance and the first contact are late.
            _ = try await world.lead([])
            world.now = ("2026-03-04" as LegalDay).evening
            try await world.sweep()
            world.now = ("2026-03-05" as LegalDay).start.adding(seconds: 7 * 3_600)
            #expect(try await world.digester.send() == nil, "It is too early.")
            world.now = ("2026-03-05" as LegalDay).start.adding(seconds: 8 * 3_600)
            #expect(try await world.digester.send() ?? 0 > 0)
            #expect(try await world.digester.send() == 0, "Everybody was told.")
            for username in [ClockStory.holder, ClockStory.director] {
                let person = try world.person(username)
                let told = try await world.alerts.today(world.now.day, limit: 5, as: person)
                let waiting = try await world.alerts.mine(as: person).map(\.alert)
                let digest = told.digest.map { [$0.near, $0.today, $0.late] }
                let expected = [ClockStep.Alert.warning, .due, .overdue].map { alert in waiting.count { $0 == alert } }
                #expect(digest ?? [0, 0, 0] == expected)
            }
        }
    }

    @Test("is not sent on days of rest, nor to whom nothing waits for")
    func rest() async throws {
        try await World.run { world in
            _ = try await world.lead([])
            world.now = ("2026-03-07" as LegalDay).evening
            try await world.sweep()
            #expect(try await world.digester.send() == nil, "It is a Saturday.")
            world.now = ("2026-03-09" as LegalDay).evening
            #expect(try await world.digester.send() ?? 0 > 0)
            let elsewhere = try world.person("990101102000-officer")
            #expect(try await world.alerts.today(world.now.day, limit: 5, as: elsewhere).digest == nil)
            let tomorrow = world.now.day.adding(days: 1)
            let holder = try world.person(ClockStory.holder)
            #expect(try await world.alerts.today(tomorrow, limit: 5, as: holder).digest == nil)
        }
    }
}

extension World {
    fileprivate var digester: DigestWorker {
        DigestWorker(
            database: application, rules: RuleBookService(database: application, logger: .silent), clock: clock,
            logger: .silent)
    }
}
