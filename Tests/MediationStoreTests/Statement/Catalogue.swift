// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

/// Every statement of the store, in an order in which each finds what it needs and leaves something to find.
struct Catalogue {
    /// A statement with what it does to the small county.
    struct Entry {
        let statement: any Statement
        /// It must bring a row, so that reading one is tried.
        let isReading: Bool
    }

    let entries: [Entry]

    init() throws {
        let kept = try SmallStory(
            random: 1, serial: 1,
            [
                SmallStory.registration, SmallStory.acceptance, SmallStory.session, SmallStory.agreement,
                SmallStory.performance(1), SmallStory.performance(2),
            ])
        let asked = try SmallStory(
            random: 2, serial: 2, [SmallStory.registration, SmallStory.acceptance, SmallStory.escalation])
        entries =
            (kept.writes() + asked.writes()).map { Entry(statement: $0, isReading: false) }
            + Self.writing.map { Entry(statement: $0, isReading: false) }
            + (Self.cases(kept.id) + Self.lists + Self.organisation + Self.signIns + Self.delivery(asked.id)).map {
                Entry(statement: $0, isReading: true)
            }
            + Self.last.map { Entry(statement: $0, isReading: false) }
    }

    private static let scope = SmallCounty.scope
    private static let token = [UInt8](repeating: 7, count: 32)
    private static let now = ("2026-03-10" as LegalDay).start

    private static let writing: [any Statement] = [
        InsertAnswer(
            scope: scope, key: "k", requestHash: [1],
            answer: StoredAnswer(status: 201, location: nil, etag: "\"1\"", body: [123, 125]), at: now),
        InsertSignIn(
            tokenHash: token, person: SmallCounty.mediator, kind: .cookie, at: now,
            expiresAt: now.adding(seconds: 3_600)),
        TouchSignIn(tokenHash: token, at: now.adding(seconds: 60)),
    ]

    private static func cases(_ id: CaseID) -> [any Statement] {
        let county = SmallCounty.code
        return [
            FindCase(county: county, id: id), FindCaseByCode(county: county, code: CaseCode(id).description),
            ItemsOfCase(county: county, id: id), PartiesOfCase(county: county, id: id),
            EventsOfCase(county: county, id: id), LastEventOfCase(county: county, id: id),
            WalkCases(after: .start, limit: 10), WalkEvents(after: .start, through: end),
            WalkItems(after: .start, through: end),
            // The cases' numbers are made up, so that the counters begin one too high.
            TakeCaseNumber(county: county, unit: SmallCounty.villageUnit, year: 2_026), NumberGaps(),
        ]
    }

    private static let end = WalkPosition(county: CountyCode(rawValue: .max), id: CaseID(rawValue: .max))

    private static var lists: [any Statement] {
        var filter = CaseFilter()
        filter.stage = .performed
        filter.level = .village
        filter.regions = SmallCounty.everywhere
        filter.holder = SmallCounty.mediator
        filter.risk = .green
        filter.query = "张大富"
        let after = CaseID(rawValue: .max)
        return [
            ListCases(county: scope.county, filter: filter, after: after, limit: 5),
            ListCases(county: scope.county, filter: CaseFilter(), after: nil, limit: 5),
            Queue(
                county: scope.county, unit: SmallCounty.villageUnit, person: SmallCounty.mediator,
                answersRequests: false, after: .start, limit: 5),
            RequestsOf(county: scope.county, unit: SmallCounty.townshipUnit, limit: 5),
            LocalResolution(
                county: scope.county, regions: SmallCounty.everywhere, from: "2026-01-01", to: "2026-12-31",
                asOf: "2026-12-31"),
        ]
    }

    private static let organisation: [any Statement] = [
        FindUnitAbove(unit: SmallCounty.villageUnit), FindColleague(person: SmallCounty.officer),
        FindRegion(code: SmallCounty.village), RegionsBelow(code: SmallCounty.county),
        PlacesWithin(range: SmallCounty.everywhere), RegionsWithin(range: SmallCounty.everywhere, limit: 5),
        PeopleWithin(regions: SmallCounty.everywhere, limit: 5), ColleaguesOf(unit: SmallCounty.villageUnit),
        CaseWorkers(), OwnRights(), Ping(),
    ]

    private static let signIns: [any Statement] = [
        CredentialOf(username: "village"),
        FindSignIn(tokenHash: token, kind: .cookie, now: now.adding(seconds: 90), idleSince: now),
    ]

    private static func delivery(_ id: CaseID) -> [any Statement] {
        [
            FindAnswer(scope: scope, key: "k"), DeleteOldAnswers(), DeliverNotices(limit: 50),
            UnreadNotices(county: scope.county, unit: SmallCounty.townshipUnit, person: SmallCounty.officer, limit: 5),
        ]
    }

    private static let last: [any Statement] = [
        MarkNoticesRead(
            county: scope.county, unit: SmallCounty.townshipUnit, person: SmallCounty.officer,
            id: CaseID(rawValue: 2), at: now),
        DeleteSignIn(tokenHash: token), DeleteExpiredSignIns(before: now),
    ]
}
