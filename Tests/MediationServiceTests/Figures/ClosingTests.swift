// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("Closing a month")
struct ClosingTests {
    private static let march = Month("2026-03-01" as LegalDay)
    private static let may: LegalDay = "2026-05-20"

    @Test("freezes the figures; a case that is opened again is a revision with its reason, and the sheet stays")
    func revision() async throws {
        try await World.run { world in
            var life = try await world.lead(FigureTests.settled)
            world.now = ("2026-04-10" as LegalDay).evening
            let county = try world.person("county")
            let closed = try await world.figures.close(Self.march, as: county)
            #expect(closed.id.description == "990101000000-2026-03")
            #expect(closed.hash.count == 64)
            let before = try await world.figures.form(try #require(ReportPeriod("2026-03")), as: county)
            #expect(before.isFrozen && before.isOver && !before.isZero)
            #expect(before.value(of: .agreed) == 1)
            #expect(before.lines.allSatisfy { $0.revision == nil })

            world.now = Self.may.evening
            try await world.give(.reopen(Reopening(reason: "又滴水了")), to: &life)
            let after = try await world.figures.form(try #require(ReportPeriod("2026-03")), as: county)
            #expect(after.value(of: .agreed) == 1)
            #expect(after.lines.first { $0.item == .agreed }?.revision == -1)
            let revisions = try await world.figures.revisions(of: closed.id, as: try world.person("leader"))
            #expect(
                revisions.steps.contains { $0.command == .reopen && $0.measure == .closedAgreed && $0.amount == -1 })
            #expect(revisions.change(of: .closedAgreed) == -1)
            #expect(revisions.month == closed)
            #expect(try await world.findings() == [])
        }
    }

    @Test("what only time did is told as that")
    func time() async throws {
        try await World.run { world in
            _ = try await world.lead(FigureTests.settled)
            world.now = ("2026-04-01" as LegalDay).evening
            let closed = try await world.figures.close(Self.march, as: try world.person("county"))
            world.now = ("2026-06-30" as LegalDay).evening
            let revisions = try await world.figures.revisions(of: closed.id, as: try world.person("county"))
            #expect(revisions.steps == [])
            #expect(revisions.byTime[.dueSettled] == 1)
            #expect(revisions.byTime[.dueQuieting] == -1)
        }
    }

    @Test("is refused before its end, twice, for another's region, and by whoever closes none")
    func refusals() async throws {
        try await World.run { world in
            world.now = ("2026-03-31" as LegalDay).evening
            let county = try world.person("county")
            await #expect(throws: ServiceError.closingRefused(.notOver(Self.march))) {
                try await world.figures.close(Self.march, as: county)
            }
            world.now = ("2026-04-01" as LegalDay).start
            let closed = try await world.figures.close(Self.march, as: county)
            await #expect(throws: ServiceError.closingRefused(.closedBefore(closed.id))) {
                try await world.figures.close(Self.march, as: county)
            }
            let refused: [(username: String, region: RegionCode?)] = [
                ("village", nil), ("leader", nil), ("auditor", nil), ("admin", nil), ("liaison", nil),
                ("township", 990_101_000_000), ("township", 990_101_102_000), ("county", 990_102_000_000),
            ]
            for (username, region) in refused {
                let person = try world.person(username)
                await #expect(throws: ServiceError.figuresNotPermitted, "\(username)") {
                    try await world.figures.close(Self.march, of: region, as: person)
                }
            }
            let township = try await world.figures.close(Self.march, as: try world.person("township"))
            let neighbour = try world.person("990101102000-officer")
            await #expect(throws: ServiceError.figuresNotPermitted) {
                try await world.figures.snapshot(township.id, as: neighbour)
            }
            #expect(try await world.figures.snapshots(of: 990_101_101_000, as: county) == [township])
        }
    }

    @Test("of a region that was merged away names what follows it")
    func merged() async throws {
        try await World.run { world in
            try await world.forge(
                "update region set valid_to = '2026-01-31' where code = 990101101000",
                """
                insert into region_succession (predecessor, successor, kind, happened_on)
                values (990101101000, 990101102000, 'merge', '2026-02-01')
                """)
            world.now = ("2026-04-01" as LegalDay).evening
            let refusal = ServiceError.closingRefused(
                .regionEnded(on: "2026-01-31", successors: [990_101_102_000]))
            let township = try world.person("township")
            await #expect(throws: refusal) { try await world.figures.close(Self.march, as: township) }
            await #expect(throws: refusal) {
                try await world.figures.form(try #require(ReportPeriod("2026-Q1")), as: township)
            }
            let january = try await world.figures.form(try #require(ReportPeriod("2026-01")), as: township)
            #expect(january.isZero)
        }
    }

    @Test("counts exactly what was written before it, whoever writes meanwhile")
    func together() async throws {
        try await World.run(workers: 12) { world in
            var lives: [Life] = []
            for _ in 0..<16 { lives.append(try await world.lead(Array(FigureTests.settled.dropLast()))) }
            world.now = ("2026-04-01" as LegalDay).evening
            let county = try world.person("county")
            let months = (1...3).map { Month("2026-01-01" as LegalDay).adding($0 - 1) }
            try await withThrowingTaskGroup { group in
                for life in lives {
                    group.addTask {
                        var life = life
                        try await world.give(.close, to: &life)
                    }
                }
                for month in months { group.addTask { _ = try await world.figures.close(month, as: county) } }
                try await group.waitForAll()
            }
            // The proof adds up the changes up to each closing, and finds the very sums that were frozen.
            #expect(try await world.findings() == [])
            #expect(try await world.figures.snapshots(as: county).map(\.id.month) == months)
        }
    }

    @Test("cannot be forged unseen: not the figures, not their changes, not the file")
    func forged() async throws {
        try await World.run { world in
            _ = try await world.lead(FigureTests.settled)
            world.now = ("2026-04-10" as LegalDay).evening
            let closed = try await world.figures.close(Self.march, as: try world.person("county"))
            let check = SnapshotCheck(database: world.application)
            let kept = try #require(SnapshotBody.read(file: Array(closed.file.utf8)))
            #expect(try await check.faults(of: closed.id, kept: kept) == [])
            #expect(try await check.faults(of: closed.id, kept: (kept.body, [1])) == [.hash])

            try await world.forge("alter table figure_snapshot drop constraint figure_snapshot_hash_check")
            try await world.forge(
                "update figure_snapshot set body = replace(body, 'closed_agreed all - 0 1', 'closed_agreed all - 0 2')")
            #expect(try await check.faults(of: closed.id) == [.hash])
            try await world.forge("update figure_snapshot set hash = sha256(convert_to(body, 'UTF8'))")
            #expect(try await check.faults(of: closed.id, kept: kept) == [.other])
            #expect(
                try await check.faults(of: closed.id) == [
                    .sums(["closed_agreed all - 0 1", "closed_agreed all - 0 2"])
                ])
            let finding = Finding(
                subject: "990101000000-2026-03",
                what: .snapshot(.sums(["closed_agreed all - 0 1", "closed_agreed all - 0 2"])))
            #expect(try await world.findings() == [finding])
            try await world.forge("delete from figure_snapshot")
            #expect(try await check.faults(of: closed.id, kept: kept) == [.notHere])
        }
    }
}

extension StatisticsForm {
    fileprivate func value(of item: FormItem) -> Int64? { lines.first { $0.item == item }?.value }
}
