// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("News of a case")
struct DeliveryTests {
    private static let asking: [(after: Int, step: Step)] = [(0, .accept), (1, .session), (2, .escalate)]

    @Test("go to the unit that is asked for help, and to nobody else")
    func asked() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.asking)
            #expect(try await world.worker().deliver() == 4)
            let news = NoticeRow(
                kind: .escalate, at: world.now, caseID: life.id, code: CaseCode(life.id).description,
                title: "张大富 与 李桂芳")
            let readers = [
                ("township", [news]), ("990101101000-director", [news]), ("village", []), ("county", []),
                ("990101102000-officer", []), ("leader", []),
            ]
            for (username, expected) in readers {
                #expect(try await world.news(for: username) == expected, "\(username)")
            }
        }
    }

    @Test("go to whoever asked when the answer comes", arguments: [Step.takeOver, .sendBack])
    func answered(step: Step) async throws {
        try await World.run { world in
            try await world.lead(Self.asking + [(3, step)])
            try await world.worker().deliver()
            let asker = "\(World.village)-mediator"
            let kind: Command.Kind = step == .takeOver ? .acceptTransfer : .returnTransfer
            #expect(try await world.news(for: asker).map(\.kind) == [kind])
            #expect(try await world.news(for: "\(World.village)-director") == [])
            #expect(try await world.news(for: "township").map(\.kind) == [.escalate])
        }
    }

    @Test("are read by looking at the case")
    func read() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.asking)
            try await world.worker().deliver()
            try await world.cases.markNoticesRead(on: life.id, as: try world.person("village"))
            #expect(try await world.news(for: "township").count == 1)
            try await world.cases.markNoticesRead(on: life.id, as: try world.person("township"))
            #expect(try await world.news(for: "township") == [])
        }
    }

    @Test("are delivered once, however many servers deliver at the same time")
    func once() async throws {
        try await World.run { world in
            for _ in 0..<12 { try await world.lead(Self.asking) }
            let delivered = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await world.worker().deliver() } }
                return try await group.reduce(0, +)
            }
            #expect(delivered + (try await world.worker().deliver()) == 12 * 4)
            #expect(try await world.news(for: "township").count == 12)
            #expect(try await world.worker().deliver() == 0)
        }
    }

    @Test("are told to today's page with the queue")
    func today() async throws {
        try await World.run { world in
            let life = try await world.lead(Self.asking)
            try await world.worker().deliver()
            let today = try await world.cases.today(limit: 10, as: try world.person("township"))
            #expect(today.queue.map(\.id) == [life.id])
            #expect(today.notices.map(\.caseID) == [life.id])
            #expect(
                try await world.cases.requests(limit: 10, as: try world.person("township")).map(\.id) == [life.id])
        }
    }
}

extension World {
    fileprivate func worker() -> DeliveryWorker {
        DeliveryWorker(database: application, clock: clock, logger: .silent)
    }

    fileprivate func news(for username: String) async throws -> [NoticeRow] {
        try await cases.today(limit: 50, as: try person(username)).notices
    }
}
