// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Sealing

/// Seals the secrets of second factors under the keyring, each for the row of its person, so that a copy of the database
/// makes no codes; opens what the keyring or the key file of the release before sealed.
package struct FactorVault: Sendable {
    let keyring: Keyring
    let former: FormerFactorKey?

    package init(_ keyring: Keyring, former: FormerFactorKey? = nil) {
        self.keyring = keyring
        self.former = former
    }

    func seal(_ secret: [UInt8], of person: PersonID) -> SealedFactor {
        SealedFactor(cell: keyring.seal(secret, at: .secret(of: person)), key: keyring.current.rawValue)
    }

    /// - Returns: `nil` for a secret of the release before when its key file is not at hand.
    /// - Throws: `SealingFailure` for what is not genuine.
    func open(_ sealed: SealedFactor, of person: PersonID) throws(SealingFailure) -> [UInt8]? {
        guard sealed.key == nil else { return try keyring.open(sealed.cell, at: .secret(of: person)) }
        guard let former else { return nil }
        guard let secret = former.open(sealed.cell, of: person) else { throw .notGenuine }
        return secret
    }
}

extension CellPlace {
    fileprivate static func secret(of person: PersonID) -> CellPlace {
        CellPlace("second_factor.secret", group: 0, row: UInt128(UInt32(bitPattern: person.rawValue)))
    }
}
