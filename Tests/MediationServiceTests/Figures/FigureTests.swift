// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

@Suite("The figures of a small world")
struct FigureTests {
    typealias Story = [(after: Int, step: Step)]

    /// Agreed on day 2, performed on day 3, called back and closed on day 10.
    static let settled: Story = [
        (0, .accept), (1, .session), (2, .agree), (3, .perform), (10, .callBack), (10, .close),
    ]

    @Test("name the one outcome of each course", arguments: Course.all)
    func outcomes(course: Course) async throws {
        try await World.run { world in
            try await world.lead(at: course.level, type: course.type, course.steps)
            let cells = try await world.cells(asOf: World.monday.adding(days: course.asOf))
            #expect(cells == course.expected)
        }
    }

    @Test("wait for the quiet days, which are more for land")
    func quiet() async throws {
        let limits: [(type: DisputeType, days: Int)] = [(.neighbour, 30), (.landForest, 90), (.houseHomestead, 90)]
        for (type, days) in limits {
            try await World.run { world in
                try await world.lead(type: type, Self.settled)
                let closed = World.monday.adding(days: 10)
                let before = try await world.cells(asOf: closed.adding(days: days - 1))
                #expect((before.outcomes, before.village) == ([.quieting: 1], .of(0, 1)))
                let after = try await world.cells(asOf: closed.adding(days: days))
                #expect((after.outcomes, after.village) == ([.settled: 1], .of(1, 1)))
            }
        }
    }

    @Test("count a case on the day of its first closing, or thirty days after it began")
    func dueDay() async throws {
        let courses: [(steps: Story, due: Int)] = [(Self.settled, 10), ([(0, .accept)], 30)]
        for (steps, due) in courses {
            try await World.run { world in
                try await world.lead(steps)
                let day = World.monday.adding(days: due)
                let asOf = day.adding(days: 40)
                #expect(try await world.cells(from: day, to: day, asOf: asOf).due == 1)
                #expect(try await world.cells(from: day.adding(days: 1), to: asOf, asOf: asOf).due == 0)
                #expect(try await world.cells(from: World.monday, to: day.adding(days: -1), asOf: asOf).due == 0)
                #expect(try await world.cells(from: World.monday, to: World.monday, asOf: asOf).registered == 1)
            }
        }
    }

    @Test("tell the same of a period whatever happens after the day asked for")
    func asOf() async throws {
        try await World.run { world in
            try await world.lead(Self.settled + [(60, .reopen)])
            let before = try await world.cells(asOf: World.monday.adding(days: 59))
            #expect(before.outcomes == [.settled: 1])
            let after = try await world.cells(asOf: World.monday.adding(days: 60))
            #expect((after.outcomes, after.village) == ([.open: 1], .of(0, 1)))
        }
    }

    @Test("add up by region, level and month")
    func breakdown() async throws {
        try await World.run { world in
            let april: LegalDay = "2026-04-01"
            try await world.lead(Self.settled)
            try await world.lead(on: april, in: 990_101_101_202, Self.settled)
            try await world.lead(on: april, in: 990_101_102_201, [(0, .decline)])
            try await world.lead(on: april, in: 990_101_101_201, at: .township, Self.settled)
            world.now = ("2026-07-01" as LegalDay).evening
            let report = try await world.figures.localResolution(
                region: nil, from: "2026-03-01", to: "2026-05-31", as: try world.person("auditor"))
            let done = Cells(
                registered: 1, due: 1, outcomes: [.settled: 1], settledAt: [.village: 1], village: .of(1, 1),
                township: .of(1, 1))
            let declined = Cells(
                registered: 1, due: 1, outcomes: [.declined: 1], village: .of(0, 1), township: .of(0, 1))
            #expect(
                Cells(report.total)
                    == Cells(
                        registered: 4, due: 4, outcomes: [.settled: 3, .declined: 1],
                        settledAt: [.village: 2, .township: 1], village: .of(2, 3), township: .of(3, 4)))
            #expect(report.regions.map(\.region.name) == ["桥头镇", "石坂镇", "大溪乡"])
            #expect(report.regions.map { Cells($0.figures).due } == [3, 1, 0])
            #expect(Cells(report.regions[1].figures) == declined)
            #expect(report.levels.map { Cells($0.figures).due } == [3, 1, 0])
            #expect(report.months.map(\.month) == ["2026-03-01", "2026-04-01", "2026-05-01"])
            #expect(Cells(report.months[0].figures) == done)
            #expect(report.months.map { Cells($0.figures).registered } == [1, 3, 0])
            // The declined case fell due thirty days after it began, on the first of May.
            #expect(report.months.map { Cells($0.figures).due } == [1, 2, 1])
        }
    }
}

/// How a case goes on, and what the figures must say of it.
struct Course: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var level: Level = .village
    var type: DisputeType = .neighbour
    let steps: [(after: Int, step: Step)]
    /// The day asked for, counted from the day on which the case was registered.
    var asOf = 100
    let expected: Cells

    private init(
        _ name: String, level: Level = .village, _ steps: FigureTests.Story,
        _ outcome: LocalResolutionRow.Outcome, settledAt: Level? = nil, moved: Int = 0, isVillage: Bool = false,
        isTownship: Bool = false
    ) {
        testDescription = name
        self.level = level
        self.steps = steps
        expected = Cells(
            registered: 1, due: 1, outcomes: [outcome: 1], settledAt: settledAt.map { [$0: 1] } ?? [:], moved: moved,
            village: level == .village ? .of(isVillage ? 1 : 0, 1) : Rate(),
            township: level == .county ? Rate() : .of(isTownship ? 1 : 0, 1))
    }

    private static let risen: FigureTests.Story = [(0, .accept), (1, .session), (2, .escalate), (3, .takeOver)]
    private static let atTownship: FigureTests.Story =
        risen + [(4, .session), (5, .agree), (6, .perform), (12, .callBack), (12, .close)]
    private static let atCounty: FigureTests.Story =
        risen + [(4, .session), (5, .escalate), (6, .takeOver), (7, .session), (8, .agree), (9, .perform)]
        + [(15, .callBack), (15, .close)]
    private static let advised: FigureTests.Story =
        [(0, .accept), (1, .session), (2, .askForAdvice), (3, .sendBack), (4, .session), (5, .agree), (6, .perform)]
        + [(12, .callBack), (12, .close)]
    private static let terminated: FigureTests.Story = [(0, .accept), (5, .terminate), (9, .callBack), (9, .close)]
    private static let withdrawn: FigureTests.Story = [(1, .withdraw), (9, .closeUnasked)]
    private static let again: FigureTests.Story =
        FigureTests.settled + [(20, .reopen), (21, .session)]

    static let all: [Course] = [
        Course("registered and no more", [], .open),
        Course("still talked over", [(0, .accept), (1, .session)], .open),
        Course("performed, not yet closed", Array(FigureTests.settled.prefix(5)), .open),
        Course("declined", [(0, .decline)], .declined),
        Course("terminated", terminated, .terminated),
        Course(
            "agreed and let go", Array(FigureTests.settled.prefix(3)) + [(8, .letGo), (12, .callBack), (12, .close)],
            .released),
        Course("terminated, not yet closed", Array(terminated.prefix(2)), .open),
        Course("withdrawn", withdrawn, .withdrawn),
        Course(
            "settled in the village", FigureTests.settled, .settled, settledAt: .village, isVillage: true,
            isTownship: true),
        Course("settled with advice", advised, .settled, settledAt: .village, isVillage: true, isTownship: true),
        Course("settled in the township", atTownship, .settled, settledAt: .township, moved: 1, isTownship: true),
        Course("settled in the county", atCounty, .settled, settledAt: .county, moved: 1),
        Course(
            "begun and settled in the township", level: .township, FigureTests.settled, .settled,
            settledAt: .township, isTownship: true),
        Course("begun and settled in the county", level: .county, FigureTests.settled, .settled, settledAt: .county),
        Course(
            "closed without a call-back", Array(FigureTests.settled.prefix(4)) + [(10, .closeUnasked)], .unproven,
            settledAt: .village),
        Course("opened again", again, .open),
        Course(
            "opened again and settled again",
            again + [(22, .agree), (23, .perform), (30, .callBack), (30, .close)], .reopened, settledAt: .village),
        Course(
            "opened again and settled by the township",
            again + [(22, .escalate), (23, .takeOver), (24, .session), (25, .agree), (26, .perform)]
                + [(33, .callBack), (33, .close)],
            .reopened, settledAt: .township, moved: 1),
        Course(
            "opened again after a termination, then settled",
            terminated + [(20, .reopen), (21, .accept), (22, .session), (23, .agree), (24, .perform)]
                + [(33, .callBack), (33, .close)],
            .reopened, settledAt: .village),
        Course(
            "opened again after a settlement, then terminated",
            again + [(25, .terminate), (33, .callBack), (33, .close)], .reopened),
        Course("declined and opened again", [(0, .decline), (5, .reopen)], .open),
        Course("declined twice", [(0, .decline), (5, .reopen), (6, .decline)], .declined),
    ]
}

extension World {
    /// The figures of the whole county, as its leader sees them on a day.
    func cells(from: LegalDay? = nil, to: LegalDay? = nil, asOf: LegalDay) async throws -> Cells {
        now = asOf.evening
        return Cells(
            try await figures.localResolution(region: nil, from: from, to: to, as: try person("leader")).total)
    }
}
