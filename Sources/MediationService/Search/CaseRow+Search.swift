// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore

extension CaseRow {
    /// What the case is found by, with the names of its parties.
    func searchSubject(names: [String]) -> SearchSubject {
        SearchSubject(
            code: CaseCode(state.id), region: state.region, type: state.type, names: names, summary: summary,
            place: place, number: numberText)
    }

    /// Writes that into the index.
    func indexing(names: [String], by vault: Vault) -> WriteSearch {
        let county = state.region.county
        return WriteSearch(
            county: county, id: state.id, region: state.region, regionLft: regionLft,
            keys: vault.searchKeys(of: searchSubject(names: names).terms, in: county))
    }
}
