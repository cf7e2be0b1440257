// SPDX-License-Identifier: Apache-2.0
private import Crypto

/// A code on paper for whoever has lost the device: `K3X7-9QWM-4TBR`, sixty random bits.
struct RecoveryCode: Hashable, Sendable {
    /// How many a person gets at once.
    static let count = 10

    private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8)
    private static let length = 12

    private let letters: [UInt8]

    /// A fresh code.
    init() {
        letters = (0..<Self.length).map { _ in Self.alphabet[Int.random(in: 0..<Self.alphabet.count)] }
    }

    /// Reads a code as people write it, in small letters and without the strokes too; nothing for what cannot be one.
    init?(_ text: String) {
        let letters = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else { return nil }
        self.letters = Array(letters)
    }

    /// The code in groups of four.
    var text: String {
        [0..<4, 4..<8, 8..<12].map { String(decoding: letters[$0], as: UTF8.self) }.joined(separator: "-")
    }

    /// The SHA-256 under which it is stored: sixty random bits need no slow hash.
    var hash: [UInt8] { Array(SHA256.hash(data: letters)) }
}
