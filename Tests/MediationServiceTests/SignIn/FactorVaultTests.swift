// SPDX-License-Identifier: Apache-2.0
import Crypto
import MediationCore
import MediationStore
import Postgres
import Sealing
import TestSupport
import Testing

@testable import MediationService

@Suite("The secret of a second factor")
struct FactorVaultTests {
    private static let person = PersonID(rawValue: 17)
    private static let oldKey = [UInt8](repeating: 7, count: FormerFactorKey.size)

    /// A secret as the release before sealed it.
    private static func old(_ secret: [UInt8], of person: PersonID) throws -> SealedFactor {
        let place = Array("second_factor/secret/\(person.rawValue)".utf8)
        let box = try AES.GCM.seal(secret, using: SymmetricKey(data: oldKey), authenticating: place)
        return SealedFactor(cell: Array(try #require(box.combined)), key: nil)
    }

    @Test("opens for its own person under its own key, and nowhere else")
    func places() throws {
        let vault = FactorVault(Keyring.random())
        let sealed = vault.seal([1, 2, 3], of: Self.person)
        #expect(try vault.open(sealed, of: Self.person) == [1, 2, 3])
        #expect(throws: SealingFailure.notGenuine) { try vault.open(sealed, of: PersonID(rawValue: 18)) }
        #expect(throws: SealingFailure.notGenuine) {
            try FactorVault(Keyring.random()).open(sealed, of: Self.person)
        }
    }

    @Test("of the release before opens with its key file, and says that it needs it")
    func former() throws {
        let old = try Self.old([4, 5, 6], of: Self.person)
        let keyring = Keyring.random()
        let vault = FactorVault(keyring, former: FormerFactorKey(Self.oldKey))
        #expect(try vault.open(old, of: Self.person) == [4, 5, 6])
        #expect(try FactorVault(keyring).open(old, of: Self.person) == nil)
        #expect(throws: SealingFailure.notGenuine) { try vault.open(old, of: PersonID(rawValue: 18)) }
        let other = FactorVault(keyring, former: FormerFactorKey([UInt8](repeating: 8, count: 32)))
        #expect(throws: SealingFailure.notGenuine) { try other.open(old, of: Self.person) }
        #expect(FormerFactorKey([1]) == nil)
    }

    @Test("is sealed anew under the keyring, from the key file of before and from a former key")
    func rotation() async throws {
        try await World.run { world in
            let (first, second) = (try world.person("village").person, try world.person("township").person)
            let keyring = world.vault.keyring
            let sealed = [
                (first, try Self.old([1, 1], of: first)), (second, FactorVault(keyring).seal([2, 2], of: second)),
            ]
            for (person, secret) in sealed {
                _ = try await world.owner.query(BeginSecondFactor(person: person, secret: secret, at: world.now))
            }
            let rotated = keyring.addingKey()
            try await KeyRegister(database: world.application).enter(rotated)
            let owner = KeyRegister(database: world.owner)
            #expect(try await owner.dropFormerKeys(of: rotated) == false)
            // Without the key file of before, what it sealed waits.
            #expect(try await Self.worker(rotated, nil, in: world).seal() == 1)
            #expect(try await Self.worker(rotated, FormerFactorKey(Self.oldKey), in: world).seal() == 1)
            #expect(try await Self.worker(rotated, nil, in: world).seal() == 0)
            #expect(try await owner.dropFormerKeys(of: rotated))
            let vault = FactorVault(rotated.droppingFormerKeys())
            for (person, secret) in [(first, [1, 1] as [UInt8]), (second, [2, 2])] {
                let stored = try await world.owner.query(SecondFactorOf(person: person)).first
                let opened = try vault.open(try #require(stored).secret, of: person)
                #expect(opened == secret)
            }
        }
    }

    private static func worker(_ keyring: Keyring, _ former: FormerFactorKey?, in world: World) -> SealingWorker {
        SealingWorker(database: world.application, vault: Vault(keyring), formerKey: former, logger: .silent)
    }
}
