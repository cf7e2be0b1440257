// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@testable import MediationStore

@Suite("Kept clocks")
struct ClockChangeTests {
    @Test("stand while the talks rest, and go on for what is left")
    func pause() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (0, .session)])
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == "2026-04-01")
            world.now = World.monday.adding(days: 1).evening
            let pause = Pause(reason: .partyIll, until: World.monday.adding(days: 11), arePartiesTold: true)
            try await world.perform(.pause(pause), on: &life)
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == nil)
            #expect(try await world.row(of: life).dueOn == "2026-03-13")
            world.now = World.monday.adding(days: 11).evening
            try await world.perform(.resume(Resumption()), on: &life)
            // Nine whole days did not count.
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == "2026-04-10")
        }
    }

    @Test("go by the agreed day once everybody wants more time")
    func extended() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (0, .session)])
            world.now = World.monday.adding(days: 20).evening
            let more = Extension(until: "2026-04-15", consents: ClockStory.everyone)
            try await world.perform(.extend(more), on: &life)
            #expect(try await world.openClock(.mediation, of: life)?.dueOn == "2026-04-15")
        }
    }

    @Test(
        "are found out when somebody forges them, and are counted anew",
        arguments: [
            "update open_clock set due_on = due_on + 1 where kind = 'acceptance'",
            "update open_clock set owner_person = null where kind = 'acceptance'",
            "update open_clock set step_at = step_at[2:], step_alert = step_alert[2:], step_climb = step_climb[2:]",
            "delete from open_clock where kind = 'first_contact'",
        ] as [ForgedClock])
    func forged(forged: ForgedClock) async throws {
        try await World.run { world in
            let life = try await world.lead([])
            let verifier = Verifier(database: world.application, vault: world.vault, logger: .silent)
            #expect(try await verifier.verify().isClean)
            try await world.forge(forged.sql)
            let code = CaseCode(life.id).description
            let findings = try await verifier.verify().findings
            #expect(findings.map(\.subject) == [code])
            #expect(findings.map(\.what) == [.rowDiffers(["open_clock"])])
            let rebuild = ClockRebuild(database: world.application, clock: world.clock, logger: .silent)
            #expect(try await rebuild.run() == 1)
            #expect(try await verifier.verify().isClean)
            #expect(try await rebuild.run() == 0)
        }
    }

    @Test("are told to whoever has to act, and to nobody else")
    func addressed() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept), (0, .session), (0, .escalate)])
            world.now = World.monday.adding(days: 2).evening
            try await world.sweep()
            for username in ["township", "990101101000-director"] {
                let mine = try await world.alerts.mine(as: try world.person(username))
                #expect(mine.map(\.caseID) == [life.id], "\(username)")
                #expect(mine.first?.actions == [.acceptTransfer, .returnTransfer, .recall], "\(username)")
            }
            for username in ["leader", "admin", "auditor", "liaison", "county", "990101102000-officer", "village"] {
                let mine = try await world.alerts.mine(as: try world.person(username))
                #expect(mine.filter { $0.key.kind == .transfer } == [], "\(username)")
            }
        }
    }
}
