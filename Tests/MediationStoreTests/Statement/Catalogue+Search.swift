// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

extension Catalogue {
    /// Two cases that are alike by the third term.
    static func indexing(_ id: CaseID, _ other: CaseID) -> [any Statement] {
        func write(_ id: CaseID, _ terms: [Int64]) -> WriteSearch {
            WriteSearch(
                county: SmallCounty.code, id: id, region: SmallCounty.village, regionLft: SmallCounty.villageLft,
                keys: SearchKeys(terms: terms, sealingKey: 1))
        }
        let number = SearchKeys(terms: [4], sealingKey: 1)
        return [
            write(id, [1, 2, 3]), write(other, [3, 5]), ExtendSearch(county: SmallCounty.code, id: id, keys: number),
        ]
    }

    static func searching(_ id: CaseID) -> [any Statement] {
        var filter = CaseFilter()
        filter.stage = .performed
        filter.level = .village
        filter.regions = SmallCounty.everywhere
        filter.holder = SmallCounty.mediator
        filter.risk = .green
        return [
            SearchCases(
                county: SmallCounty.code, region: SmallCounty.county, lists: [[1, 4], [8, 9]], filter: filter,
                after: nil,
                limit: 5),
            SearchCases(
                county: SmallCounty.code, region: nil, lists: [[3]], filter: CaseFilter(),
                after: CaseID(rawValue: .max), limit: 5),
            LinesOfCases(county: SmallCounty.code, ids: [id]),
            SimilarCases(county: SmallCounty.code, id: id, terms: [1, 2, 3], names: [3], kind: [7], limit: 5),
            CasesToIndex(after: .start, current: 2, limit: 5), WalkSearch(after: .start, through: end),
            CasesNotIndexed(),
        ]
    }
}
