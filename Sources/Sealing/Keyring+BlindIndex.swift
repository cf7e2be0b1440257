// SPDX-License-Identifier: Apache-2.0
internal import Crypto

extension Keyring {
    /// What stands beside a sealed value so that the same value is found again, and nothing else is learnt of it.
    ///
    /// - Parameters:
    ///   - value: in its normal form.
    ///   - column: table and column; the same value in another column has another index.
    ///   - group: each county has a key of its own, so that indexes of two counties cannot be compared.
    package func blindIndex(of value: String, column: StaticString, group: Int32) -> [UInt8] {
        guard let key = keys[current] else { preconditionFailure("The current key is in the keyring.") }
        return key.blindIndex(of: value, column: column, group: group)
    }

    /// The indexes under every key, the current one first: until everything is sealed again, rows have an older one.
    package func blindIndexes(of value: String, column: StaticString, group: Int32) -> [[UInt8]] {
        ids.reversed().compactMap { keys[$0]?.blindIndex(of: value, column: column, group: group) }
    }
}

extension SealingKey {
    /// 16 bytes: two different values of a county look alike once in 2^64 pairs and more.
    fileprivate func blindIndex(of value: String, column: StaticString, group: Int32) -> [UInt8] {
        let own = indexKey(column: column, group: group)
        return Array(HMAC<SHA256>.authenticationCode(for: Array(value.utf8), using: own).prefix(16))
    }
}

extension Keyring {
    /// Short indexes of many values, in order of their own, for finding what has some of them: 64 bits each.
    ///
    /// - Parameter id: the key under which they are made; `nil` is answered when it is not in this keyring.
    package func shortIndexes(
        of values: Set<String>, column: StaticString, group: Int32, under id: KeyID
    ) -> [Int64]? {
        keys[id]?.shortIndexes(of: values, column: column, group: group)
    }
}

extension SealingKey {
    fileprivate func shortIndexes(of values: Set<String>, column: StaticString, group: Int32) -> [Int64] {
        // The key is worked in once: it costs as much as a short value does.
        let fresh = HMAC<SHA256>(key: indexKey(column: column, group: group))
        return values.map { value in
            var code = fresh
            code.update(data: Array(value.utf8))
            return code.finalize().withUnsafeBytes { bytes in
                Int64(bigEndian: unsafe bytes.loadUnaligned(as: Int64.self))
            }
        }.sorted()
    }

    /// The key of the indexes of one column in one group.
    fileprivate func indexKey(column: StaticString, group: Int32) -> SymmetricKey {
        indexKeys.key(for: CellPlace(column, group: group, row: 0).bytes) { place in
            HKDF<SHA256>.deriveKey(inputKeyMaterial: indexes, info: place, outputByteCount: 32)
        }
    }
}
