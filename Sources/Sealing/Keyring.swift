// SPDX-License-Identifier: Apache-2.0
internal import Crypto

/// The keys of an installation: the current one seals, all of them open.
///
/// A cell is AES-256-GCM with a random nonce under a key that is derived for cells alone. Its layout: version (1 byte),
/// number of the key (4), nonce (12), what was sealed, tag (16).
package struct Keyring: Sendable {
    /// The number of the key that seals.
    package let current: KeyID
    let keys: [KeyID: SealingKey]
    private let sealing: SealingKey

    static let cellVersion: UInt8 = 1
    private static let header = 5
    private static let overhead = header + 12 + 16

    /// - Returns: `nil` when the current key is not among the keys.
    init?(current: KeyID, keys: [KeyID: SealingKey]) {
        guard let sealing = keys[current] else { return nil }
        self.current = current
        self.keys = keys
        self.sealing = sealing
    }

    private init(adding secret: [UInt8], as id: KeyID, to keys: [KeyID: SealingKey]) {
        guard let key = SealingKey(secret: secret) else { preconditionFailure("A random key has 32 bytes.") }
        current = id
        self.keys = keys.merging([id: key]) { _, new in new }
        sealing = key
    }

    /// A keyring with one fresh key.
    package static func random() -> Keyring { Keyring(adding: SealingKey.random(), as: .first, to: [:]) }

    /// This keyring with a fresh key that is the current one from now on; what was sealed before still opens.
    package func addingKey() -> Keyring {
        Keyring(adding: SealingKey.random(), as: (keys.keys.max() ?? current).next, to: keys)
    }

    /// This keyring with its current key alone.
    package func droppingFormerKeys() -> Keyring {
        Keyring(adding: sealing.secret, as: current, to: [:])
    }

    /// The numbers of all keys, the oldest first.
    package var ids: [KeyID] { keys.keys.sorted() }

    /// What a database keeps of a key, so that another key of the same number is noticed before it opens nothing.
    package func check(of id: KeyID) -> [UInt8]? { keys[id]?.check }

    /// Seals bytes for one place.
    package func seal(_ plain: some Sequence<UInt8>, at place: CellPlace) -> [UInt8] {
        var cell: [UInt8] = [Self.cellVersion]
        cell.append(bigEndian: current.rawValue)
        let plain = Array(plain)
        cell.reserveCapacity(plain.count + Self.overhead)
        do {
            let box = try AES.GCM.seal(plain, using: sealing.cells, authenticating: place.bytes)
            cell.append(contentsOf: box.nonce)
            cell.append(contentsOf: box.ciphertext)
            cell.append(contentsOf: box.tag)
        } catch {
            preconditionFailure("AES-GCM seals whatever is shorter than 64 GiB.")
        }
        return cell
    }

    /// Seals a text for one place.
    package func seal(_ text: String, at place: CellPlace) -> [UInt8] { seal(text.utf8, at: place) }

    /// Opens a cell that stands at this place.
    package func open(_ cell: [UInt8], at place: CellPlace) throws(SealingFailure) -> [UInt8] {
        let id = try Self.key(of: cell)
        guard let key = keys[id] else { throw .keyMissing(id) }
        do {
            let box = try AES.GCM.SealedBox(combined: cell[Self.header...])
            return try Array(AES.GCM.open(box, using: key.cells, authenticating: place.bytes))
        } catch {
            throw .notGenuine
        }
    }

    /// Opens a cell that holds a text.
    package func openText(_ cell: [UInt8], at place: CellPlace) throws(SealingFailure) -> String {
        String(decoding: try open(cell, at: place), as: UTF8.self)
    }

    /// The number of the key that sealed a cell.
    package static func key(of cell: [UInt8]) throws(SealingFailure) -> KeyID {
        guard cell.count >= overhead, cell[0] == cellVersion,
            let id = KeyID(rawValue: cell[1..<header].bigEndian(Int32.self))
        else { throw .malformed }
        return id
    }
}
