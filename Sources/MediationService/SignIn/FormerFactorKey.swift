// SPDX-License-Identifier: Apache-2.0
private import Crypto
internal import MediationCore

/// The key file that the release before sealed the secrets of second factors under. It opens them and seals none.
package struct FormerFactorKey: Sendable {
    /// How many bytes a key has.
    package static let size = 32

    private let key: [UInt8]

    /// Takes a key; nothing unless it has the right size.
    package init?(_ key: [UInt8]) {
        guard key.count == Self.size else { return nil }
        self.key = key
    }

    /// - Returns: `nil` for what another key sealed, or for another person.
    func open(_ sealed: [UInt8], of person: PersonID) -> [UInt8]? {
        let place = Array("second_factor/secret/\(person.rawValue)".utf8)
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return (try? AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: place)).map(Array.init)
    }
}
