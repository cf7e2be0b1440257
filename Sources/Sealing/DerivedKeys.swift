// SPDX-License-Identifier: Apache-2.0
internal import Crypto
private import Synchronization

/// Keys that were derived from another one, so that each is derived once and not for every value.
///
/// There is one for each column and county; should there be very many, they are forgotten and derived anew.
final class DerivedKeys: Sendable {
    private static let limit = 1_000
    private let keys = Mutex<[[UInt8]: SymmetricKey]>([:])

    func key(for place: [UInt8], derive: ([UInt8]) -> SymmetricKey) -> SymmetricKey {
        if let known = keys.withLock({ $0[place] }) { return known }
        let key = derive(place)
        keys.withLock { keys in
            if keys.count >= Self.limit { keys.removeAll(keepingCapacity: true) }
            keys[place] = key
        }
        return key
    }
}
