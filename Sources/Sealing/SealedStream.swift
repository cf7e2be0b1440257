// SPDX-License-Identifier: Apache-2.0
internal import Crypto

/// Why a sealed stream could not be read to its end; each says what to do.
package enum SealedStreamFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// It does not begin like one.
    case notOurs
    case keyMissing(KeyID)
    /// A piece was altered, or taken out, or put elsewhere, or belongs to another key.
    case altered(piece: UInt64)
    /// It ends before its end mark.
    case cutOff
    /// Something follows its end mark.
    case tooLong

    package var description: String {
        switch self {
        case .notOurs: "This is no backup of Fengqiao."
        case .keyMissing(let id):
            "It was sealed with key \(id), which is not in the keyring; use the keyring of that time."
        case .altered(let piece): "It was altered in piece \(piece), or the keyring is another one; use another copy."
        case .cutOff: "It is cut off before its end; use another copy."
        case .tooLong: "Something was added behind its end; use another copy."
        }
    }
}

/// The form of a sealed stream: a header, then pieces. Each piece is AES-256-GCM under a key that is made for this stream
/// alone; its nonce is its number and whether it is the last, so that none can be left out, doubled or moved, and a
/// stream that was cut off is known by the missing end.
enum SealedStreamForm {
    static let magic = Array("FENGQIAO-BACKUP-1\n".utf8)
    static let saltBytes = 16
    static let headerBytes = magic.count + 4 + saltBytes
    static let pieceBytes = 1 << 16
    static let tagBytes = 16
    /// In the length of a piece: it is the last.
    static let lastFlag: UInt32 = 1 << 31

    static func key(_ key: SealingKey, salt: ArraySlice<UInt8>) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: key.streams, salt: salt, info: Array("backup".utf8), outputByteCount: 32)
    }

    static func nonce(_ number: UInt64, isLast: Bool) throws -> AES.GCM.Nonce {
        var bytes: [UInt8] = [0, 0, 0]
        bytes.append(bigEndian: number)
        bytes.append(isLast ? 1 : 0)
        return try AES.GCM.Nonce(data: bytes)
    }
}

/// Seals what is fed to it, piece by piece.
package struct SealedStreamWriter: Sendable {
    /// What the stream begins with.
    package let header: [UInt8]
    private let key: SymmetricKey
    private var number: UInt64 = 0
    private var waiting: [UInt8] = []

    package init(_ keyring: Keyring) {
        guard let key = keyring.keys[keyring.current] else { preconditionFailure("The current key is in the keyring.") }
        let salt = SealingKey.random().prefix(SealedStreamForm.saltBytes)
        var header = SealedStreamForm.magic
        header.append(bigEndian: keyring.current.rawValue)
        header.append(contentsOf: salt)
        self.header = header
        self.key = SealedStreamForm.key(key, salt: salt)
    }

    /// Takes bytes in; gives back what is ready to be written.
    package mutating func feed(_ bytes: [UInt8]) -> [UInt8] {
        waiting += bytes
        var ready: [UInt8] = []
        var start = 0
        // One piece more than is kept waiting, so that the last one is never sealed as one that is not.
        while waiting.count - start > SealedStreamForm.pieceBytes {
            ready += seal(waiting[start..<start + SealedStreamForm.pieceBytes], isLast: false)
            start += SealedStreamForm.pieceBytes
        }
        waiting.removeFirst(start)
        return ready
    }

    /// What ends the stream.
    package mutating func end() -> [UInt8] {
        defer { waiting = [] }
        return seal(waiting[...], isLast: true)
    }

    private mutating func seal(_ plain: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
        var piece: [UInt8] = []
        piece.append(bigEndian: UInt32(plain.count) | (isLast ? SealedStreamForm.lastFlag : 0))
        do {
            let box = try AES.GCM.seal(
                plain, using: key, nonce: SealedStreamForm.nonce(number, isLast: isLast), authenticating: header)
            piece.append(contentsOf: box.ciphertext)
            piece.append(contentsOf: box.tag)
        } catch {
            preconditionFailure("AES-GCM seals whatever is shorter than 64 GiB.")
        }
        number += 1
        return piece
    }
}

/// Opens a sealed stream, piece by piece.
package struct SealedStreamReader: Sendable {
    private let keyring: Keyring
    private var key: SymmetricKey?
    private var header: [UInt8] = []
    private var number: UInt64 = 0
    private var waiting: [UInt8] = []
    private var hasEnded = false

    package init(_ keyring: Keyring) { self.keyring = keyring }

    /// Takes bytes in; gives back what is proved genuine. That the stream is whole is known by `finish` only.
    package mutating func feed(_ bytes: [UInt8]) throws(SealedStreamFailure) -> [UInt8] {
        waiting += bytes
        var start = 0
        defer { waiting.removeFirst(start) }
        if key == nil {
            let seen = min(waiting.count, SealedStreamForm.magic.count)
            guard waiting.prefix(seen) == SealedStreamForm.magic.prefix(seen) else { throw .notOurs }
            guard waiting.count >= SealedStreamForm.headerBytes else { return [] }
            try begin(Array(waiting.prefix(SealedStreamForm.headerBytes)))
            start = SealedStreamForm.headerBytes
        }
        guard let key else { return [] }
        var plain: [UInt8] = []
        while waiting.count - start >= 4 {
            guard !hasEnded else { throw .tooLong }
            let word = waiting[start..<start + 4].bigEndian(UInt32.self)
            let isLast = word & SealedStreamForm.lastFlag != 0
            let length = Int(word & ~SealedStreamForm.lastFlag)
            guard length <= SealedStreamForm.pieceBytes else { throw .altered(piece: number) }
            let whole = 4 + length + SealedStreamForm.tagBytes
            guard waiting.count - start >= whole else { break }
            let sealed = waiting[start + 4..<start + whole]
            do {
                let box = try AES.GCM.SealedBox(
                    nonce: SealedStreamForm.nonce(number, isLast: isLast), ciphertext: sealed.prefix(length),
                    tag: sealed.suffix(SealedStreamForm.tagBytes))
                plain += try AES.GCM.open(box, using: key, authenticating: header)
            } catch {
                throw .altered(piece: number)
            }
            number += 1
            start += whole
            hasEnded = isLast
        }
        return plain
    }

    /// To be called when there are no more bytes.
    package func finish() throws(SealedStreamFailure) {
        guard key != nil else { throw .notOurs }
        guard hasEnded else { throw .cutOff }
        guard waiting.isEmpty else { throw .tooLong }
    }

    private mutating func begin(_ header: [UInt8]) throws(SealedStreamFailure) {
        let number = header[SealedStreamForm.magic.count...].prefix(4).bigEndian(Int32.self)
        guard let id = KeyID(rawValue: number) else { throw .notOurs }
        guard let sealing = keyring.keys[id] else { throw .keyMissing(id) }
        self.header = header
        key = SealedStreamForm.key(sealing, salt: header.suffix(SealedStreamForm.saltBytes))
    }
}
