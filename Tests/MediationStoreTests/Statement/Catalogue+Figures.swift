// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    private static let year = Month("2026-01-01" as LegalDay)...Month("2026-12-01" as LegalDay)

    /// Once before anything is folded, and once after.
    static let figures: [any Statement] =
        sums + [FoldFigures(limit: 100)] + sums + [WalkTallies(after: .start, through: end)] + closing

    private static let sums: [any Statement] = [
        FigureSums(
            county: SmallCounty.code, regions: SmallCounty.everywhere, measures: [.registered], months: year,
            asOf: "2026-12-31", by: .type),
        CasesBehind(
            county: SmallCounty.code, regions: SmallCounty.everywhere, measures: [.registered], months: year,
            asOf: "2026-12-31", after: CaseID(rawValue: 0), limit: 5),
    ]

    private static let register = RegisterPage(
        county: SmallCounty.code, regions: SmallCounty.everywhere, from: ("2026-01-01" as LegalDay).start,
        until: ("2027-01-01" as LegalDay).start, after: CaseID(rawValue: 0), limit: 5)
    private static let march: Month = Month("2026-03-01" as LegalDay)
    private static let closing: [any Statement] = [
        RegisterLines(register), RegisterEvents(register),
        HoldFigures(), OrganisationCounts(regions: SmallCounty.everywhere, on: "2026-03-31"),
        InsertSnapshot(
            SnapshotBody(
                id: SnapshotID(region: SmallCounty.county, month: march), regionName: "枫川县", asOf: "2026-04-02",
                closedAt: ("2026-04-02" as LegalDay).start, closedBy: SmallCounty.mediator, closedByName: "王秀兰",
                through: 1_000, organisation: [.mediators: 2],
                sums: [SnapshotBody.Sum(measure: .registered, dimension: .all, member: "", value: 0, amount: 4)],
                previous: nil, anchor: nil), regionLft: SmallCounty.everywhere.lowerBound),
        SnapshotsOf(region: SmallCounty.county, months: year), LastSnapshotHash(region: SmallCounty.county),
        SnapshotHashes(region: SmallCounty.county, before: ("2026-04-03" as LegalDay).start),
        WalkSnapshots(after: nil, limit: 5),
        FigureRevisions(county: SmallCounty.code, regions: SmallCounty.everywhere, month: march, after: 0),
        SumsThrough(id: SnapshotID(region: SmallCounty.county, month: march), asOf: "2026-12-31", through: 1_000),
    ]

    /// Nothing is uncounted, and nothing differs.
    static let figureProofs: [any Statement] = [
        CasesUncounted(after: .start, limit: 5), CellDifferences(in: CountyCode(rawValue: 990_101), limit: 5),
        CountiesWithFigures(),
        RegionEnd(code: SmallCounty.county),
    ]
}
