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
        /// Only the owner of the schema may run it.
        var isOwners = false
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
        let risen = try SmallStory(
            random: 3, serial: 3,
            [SmallStory.registration, SmallStory.acceptance, SmallStory.escalation, SmallStory.takeOver])
        let lead = try SmallStory(random: 4, serial: 0, [SmallStory.lead, SmallStory.registration])
        let writing =
            kept.writes() + asked.writes() + risen.writes() + lead.writes() + Self.called(asked.id) + Self.writing
            + Self.clocks(kept.id) + Self.anchoring(kept.id) + Self.readers(kept.id) + Self.door
            + Self.indexing(kept.id, asked.id) + Self.keeping + Self.themes(of: kept.id)
        let reading =
            Self.figures + Self.cases(kept.id) + Self.surroundings(kept.id, risen: risen.id) + Self.doors(asked.id)
            + Self.lists + Self.learned
            + Self.told(kept.id) + Self.searching(kept.id) + Self.desk + Self.anchored + Self.sealed
            + Self.glass(kept.id)
            + Self.organisation + Self.offices(kept.id) + Self.signIns + Self.delivery
        entries =
            writing.map { Entry(statement: $0, isReading: false) }
            + reading.map { Entry(statement: $0, isReading: true) }
            + (Self.last(asked.id) + Self.sealing(kept.id) + Self.doorClosing + Self.endings(kept.id) + Self.quiet
            + Self.seats).map {
                Entry(statement: $0, isReading: false)
            }
            + (Self.officeEndings(kept.id) + Self.figureProofs + Self.lookedFor).map {
                Entry(statement: $0, isReading: false)
            }
            + [Entry(statement: DeleteFormerKeys(current: 1), isReading: false, isOwners: true)]
            + Self.imports.map { Entry(statement: $0, isReading: false, isOwners: true) }
    }

    static let scope = SmallCounty.scope
    private static let token = [UInt8](repeating: 7, count: 32)
    static let now = ("2026-03-10" as LegalDay).start

    private static let writing: [any Statement] = [
        WriteAccess(
            line: AccessLine(
                county: SmallCounty.code, person: SmallCounty.mediator, unit: SmallCounty.villageUnit, at: now,
                kind: .export, field: "register", reason: "年报")),
        InsertAnswer(
            scope: scope, key: "k", requestHash: [1],
            answer: StoredAnswer(status: 201, location: nil, etag: "\"1\"", body: [123, 125]), at: now),
        InsertSignIn(
            tokenHash: token, person: SmallCounty.mediator, kind: .cookie, device: "Firefox · Linux", byProvider: false,
            at: now, expiresAt: now.adding(seconds: 3_600)),
        TouchSignIn(tokenHash: token, at: now.adding(seconds: 60)),
    ]

    private static func cases(_ id: CaseID) -> [any Statement] {
        let county = SmallCounty.code
        return [
            FindCase(county: county, id: id), FindCaseByCode(county: county, code: CaseCode(id).description),
            ItemsOfCase(county: county, id: id), PartiesOfCase(county: county, id: id),
            EventsOfCase(county: county, id: id),
            WalkCases(after: .start, limit: 10), WalkEvents(after: .start, through: end),
            WalkItems(after: .start, through: end), WalkChains(after: .start, through: end),
            WalkParties(after: .start, through: end),
            DrawCandidates(after: .start, since: Timestamp(microseconds: 0), until: now, limit: 10),
        ]
    }

    private static func surroundings(_ id: CaseID, risen: CaseID) -> [any Statement] {
        let county = SmallCounty.code
        return [
            FindUnitAbove(county: county, id: id, isSkip: true), FindUnitBelow(county: county, id: risen),
            LockForMerge(county: county, id: id, into: risen),
        ]
    }

    /// The mediator's own unit is drawn, so that the same person sees both sides of the door.
    private static func called(_ id: CaseID) -> [any Statement] {
        [
            InsertCallBack(
                county: SmallCounty.code, id: id, version: 3, unit: SmallCounty.villageUnit, at: now,
                regionLft: SmallCounty.villageLft),
            BeginDraw(day: now.day, seed: [UInt8](repeating: 7, count: 32), at: now),
            InsertLot(
                lot: DrawnLot(
                    county: SmallCounty.code, id: id, version: 3, day: now.day, lot: 4, percent: 5,
                    units: [SmallCounty.villageUnit], unit: SmallCounty.villageUnit),
                regionLft: SmallCounty.villageLft),
            // Whose scope is open already passes no other door.
            EnterSlip(county: SmallCounty.code, codeHash: token),
            RevokeSlip(county: SmallCounty.code, id: id, party: 1, at: now),
            InsertSlip(
                county: SmallCounty.code, codeHash: token, id: id, party: 1, at: now,
                by: SmallCounty.mediator),
        ]
    }

    private static func doors(_ id: CaseID) -> [any Statement] {
        let county = SmallCounty.code
        return [
            EnterCaseAsSystem(county: county, id: id), EnterCallBack(county: county, id: id),
            CallBacksWaiting(county: county, limit: 5), CallBackByCode(county: county, code: CaseCode(id).description),
            FindDraw(day: now.day), DrawSummaries(limit: 5),
            OpenCallBacks(limit: 5), WalkLots(after: .start, version: .max, limit: 5),
        ]
    }

    static let end = WalkPosition(county: CountyCode(rawValue: .max), id: CaseID(rawValue: .max))

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
        FindColleague(person: SmallCounty.officer, in: SmallCounty.townshipUnit, on: now.day),
        FindRegion(code: SmallCounty.village), RegionsBelow(code: SmallCounty.county),
        PlacesWithin(range: SmallCounty.everywhere), RegionsWithin(range: SmallCounty.everywhere, limit: 5),
        PeopleWithin(regions: SmallCounty.everywhere, on: now.day, limit: 5),
        ColleaguesOf(unit: SmallCounty.villageUnit, on: now.day),
        CaseWorkers(), OwnRights(), Ping(),
    ]

    private static let signIns: [any Statement] = [
        CredentialOf(username: "village"), OwnCredential(person: SmallCounty.mediator),
        FindSubject(person: SmallCounty.mediator, regions: SmallCounty.everywhere), PersonNamed(username: "village"),
        SignInsOf(person: SmallCounty.mediator, now: now.adding(seconds: 90), idleSince: now),
        SecondFactorOf(person: SmallCounty.mediator), FindSignInStep(tokenHash: token, now: now),
        PersonBehind(issuer: "https://login", subject: "s"),
        FindSignIn(tokenHash: token, kind: .cookie, now: now.adding(seconds: 90), idleSince: now),
    ]

    private static let delivery: [any Statement] = [
        FindAnswer(scope: scope, key: "k"), DeleteOldAnswers(), DeliverNotices(limit: 50),
        UnreadNotices(county: scope.county, unit: SmallCounty.townshipUnit, person: SmallCounty.officer, limit: 5),
    ]

    private static func last(_ id: CaseID) -> [any Statement] {
        [
            MarkNoticesRead(
                county: scope.county, unit: SmallCounty.townshipUnit, person: SmallCounty.officer,
                id: CaseID(rawValue: 2), at: now),
            DeleteSignIn(tokenHash: token), DeleteExpiredSignIns(before: now),
            FinishCallBack(county: scope.county, id: id, at: now),
            FinishDraw(day: now.day, at: now),
            // Find nothing while the numbers are in order, and before anything was closed.
            NumberGaps(), FlawlessUnits(since: now, atLeast: 1),
        ]
    }
}
