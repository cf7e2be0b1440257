// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("A clock of each kind")
struct ClockStoryTests {
    @Test("is told of in the story of every kind")
    func complete() {
        #expect(Set(ClockStory.all.map(\.kind)) == Set(ClockKind.allCases))
    }

    @Test("runs until its day, which the case explains, and ends with what ends it", arguments: ClockStory.all)
    func ended(story: ClockStory) async throws {
        try await World.run { world in
            var life = try await world.begin(story)
            #expect(try await world.openClock(story.kind, of: life)?.dueOn == story.due)
            let told = try await world.clocks(story.kind, of: life)
            #expect(told.map(\.deadline.dueOn) == [story.due])
            #expect(told.first?.lines.isEmpty == false)
            let nearest = try await world.openClocks(of: life).compactMap(\.dueOn).min()
            #expect(try await world.row(of: life).dueOn == nearest)
            for ending in story.endings { try await world.take(ending, on: &life) }
            let after = try await world.openClock(story.kind, of: life)
            #expect(after.map { $0.dueOn ?? story.due } != story.due, "It still runs until \(story.due).")
        }
    }

    @Test("speaks up to one person when it is over, unless the program ends it", arguments: ClockStory.all)
    func late(story: ClockStory) async throws {
        try await World.run { world in
            let life = try await world.begin(story)
            world.now = story.due.adding(days: 1).evening
            try await world.sweep()
            let clock = try await world.openClock(story.kind, of: life)
            if story.kind == .whistleAnswer || story.kind == .confirmation {
                #expect(clock == nil)
                return
            }
            #expect(clock?.alert == .overdue)
            #expect(clock?.addressee == story.late)
            let mine = try await world.alerts.mine(as: try world.person(story.late))
            let line = try #require(mine.first { $0.key.kind == story.kind && $0.caseID == life.id })
            #expect(line.actions.isEmpty == false)
            #expect(Set(line.actions).isSubset(of: Transitions.commands(in: line.stage)))
        }
    }

    @Test("follows from the events alone", arguments: ClockStory.all)
    func verified(story: ClockStory) async throws {
        try await World.run { world in
            var life = try await world.begin(story)
            let verifier = Verifier(database: world.application, vault: world.vault, logger: .silent)
            #expect(try await verifier.verify().findings == [])
            for ending in story.endings { try await world.take(ending, on: &life) }
            #expect(try await verifier.verify().findings == [])
        }
    }
}

extension World {
    /// Leads a new case until the clock of the story runs.
    fileprivate func begin(_ story: ClockStory) async throws -> Life {
        now = ClockStory.monday.evening
        var life = story.isLead ? try await report() : try await open(type: story.type)
        for turn in story.turns { try await take(turn, on: &life) }
        if story.kind == .callBack {
            let unit = try person("990101102000-officer").unit
            _ = try await cases.performAsSystem(
                .drawCallBack(CallBackDraw(unit: unit)), on: life.id, in: life.village.county)
            life.version += 1
        }
        return life
    }

    private func report() async throws -> Life {
        let lead = LeadReport(source: .grid, region: Self.village, place: "村口", summary: "两家在吵，为一堵墙")
        let outcome = try await cases.report(lead, as: try worker(.village, for: Self.village))
        return Life(
            id: try #require(outcome.receipt).row.state.id, village: Self.village, level: .village, openedOn: now.day)
    }

    fileprivate func take(_ turn: ClockStory.Turn, on life: inout Life) async throws {
        // A minute passes between one thing and the next.
        now = max(turn.on.evening, now.adding(seconds: 60))
        try await perform(turn.command(turn.on), on: &life, as: turn.by)
    }

    fileprivate func clocks(_ kind: ClockKind, of life: Life) async throws -> [CaseClock] {
        try await cases.clocks(of: life.id, as: try worker(life.level, for: life.village)).filter {
            $0.key.kind == kind
        }
    }
}
