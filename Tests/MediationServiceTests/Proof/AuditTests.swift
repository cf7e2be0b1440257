// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("An auditor")
struct AuditTests {
    private func audit(_ world: World) -> AuditService {
        AuditService(database: world.application, clock: world.clock, log: AccessLog())
    }

    @Test("reads who looked at what, by every filter, and leaves a line too")
    func lines() async throws {
        try await World.run { world in
            let (one, other) = (try await world.lead([]), try await world.lead([]))
            let village = try world.worker(.village, for: World.village)
            let township = try world.worker(.township, for: World.village)
            for (person, life) in [(village, one), (village, other), (township, one)] {
                _ = try await world.cases.view(life.id, as: person)
                world.now = world.now.adding(seconds: 1)
            }
            let auditor = try world.person("auditor")
            var filter = AccessFilter()
            let first = try await audit(world).lines(filter, limit: 2, as: auditor)
            #expect(first.items.map(\.line.caseID) == [one.id, other.id])
            let rest = try await audit(world).lines(filter, after: first.next, limit: 2, as: auditor)
            #expect(rest.items.map(\.line.caseID) == [one.id])
            filter.person = township.person
            #expect(
                try await audit(world).lines(filter, limit: 9, as: auditor).items.map(\.personName) == [township.name])
            filter = AccessFilter()
            filter.caseID = other.id
            #expect(try await audit(world).lines(filter, limit: 9, as: auditor).items.map(\.line.kind) == [.view])
            filter = AccessFilter()
            filter.kind = .audit
            #expect(try await audit(world).lines(filter, limit: 9, as: auditor).items.count == 4)
            filter.to = World.monday.adding(days: -1)
            #expect(try await audit(world).lines(filter, limit: 9, as: auditor).items == [])
        }
    }

    @Test("is the only one for whom there is a log")
    func audience() async throws {
        try await World.run { world in
            for username in ["village", "township", "county", "leader", "admin", "liaison"] {
                let person = try world.person(username)
                await #expect(throws: ServiceError.notFound, "\(username)") {
                    try await audit(world).lines(AccessFilter(), limit: 9, as: person)
                }
                await #expect(throws: ServiceError.notFound, "\(username)") { try await audit(world).state(as: person) }
            }
        }
    }

    @Test("holds an anchor that was kept elsewhere against the stored one")
    func anchors() async throws {
        try await World.run { world in
            try await world.lead([])
            let key = AnchorKey()
            let first = try await world.anchors.anchor(with: key)
            world.now = world.now.adding(seconds: 86_400)
            let second = try await world.anchors.anchor(with: key)
            let auditor = try world.person("auditor")
            let state = try await audit(world).state(as: auditor)
            #expect(state.anchors.map(\.number) == [2, 1])
            #expect(state.anchors.allSatisfy { $0.isSigned && $0.follows == true })
            #expect(try await audit(world).anchorFile(1, as: auditor) == first.file)
            #expect(try await audit(world).check(first.file, as: auditor) == .same(1))
            let another = try await audit(world).check(
                try AnchorKey().signed(second).file, as: auditor)
            #expect(another == .unsigned(2))
            #expect(try await audit(world).check(Array("{}".utf8), as: auditor) == .unreadable)
            try await world.forge("delete from anchor where number = 2")
            #expect(try await audit(world).check(second.file, as: auditor) == .missing(2))
        }
    }
}
