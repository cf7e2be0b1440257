// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Sealing

extension Vault {
    /// Written into the key of every index: never renamed.
    private static let column: StaticString = "case_search.keys"

    /// What a case is found by, as it is written now.
    func searchKeys(of terms: Set<String>, in county: CountyCode) -> SearchKeys {
        guard let keys = searchKeys(of: terms, in: county, under: keyring.current.rawValue) else {
            preconditionFailure("The current key is in the keyring.")
        }
        return keys
    }

    /// The same under another key; `nil` when the keyring does not have it.
    func searchKeys(of terms: Set<String>, in county: CountyCode, under key: Int32) -> SearchKeys? {
        guard let id = KeyID(rawValue: key),
            let indexes = keyring.shortIndexes(
                of: terms, column: Self.column, group: county.rawValue, under: id)
        else { return nil }
        return SearchKeys(terms: indexes, sealingKey: key)
    }

    /// What a query asks for: one list for each key that may have made the index.
    func searchLists(of terms: Set<String>, in county: CountyCode) -> [[Int64]] {
        keyring.ids.reversed().compactMap { searchKeys(of: terms, in: county, under: $0.rawValue)?.terms }
    }
}
