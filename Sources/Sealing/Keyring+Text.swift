// SPDX-License-Identifier: Apache-2.0

/// Why a text is no keyring. It never quotes the text.
package enum KeyringFault: Error, Hashable, Sendable, CustomStringConvertible {
    case line(Int)
    case twice(KeyID)
    case noCurrentKey

    package var description: String {
        switch self {
        case .line(let number): "line \(number) is not a number, “current” or “former”, and 64 hexadecimal digits"
        case .twice(let id): "key \(id) is there twice"
        case .noCurrentKey: "exactly one key must be marked “current”"
        }
    }
}

extension Keyring {
    /// Reads a keyring as it stands in a file: a line a key, with its number, `current` or `former`, and its secret in
    /// hexadecimal. Lines that begin with `#` are for people.
    package init(text: some StringProtocol) throws(KeyringFault) {
        var keys: [KeyID: SealingKey] = [:]
        var current: KeyID?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
            guard let first = words.first, first.first != "#" else { continue }
            guard words.count == 3, let id = Int32(first).flatMap(KeyID.init(rawValue:)),
                words[1] == "current" || words[1] == "former", let secret = [UInt8](hexadecimal: words[2]),
                let key = SealingKey(secret: secret)
            else { throw .line(index + 1) }
            guard keys.updateValue(key, forKey: id) == nil else { throw .twice(id) }
            guard words[1] == "current" else { continue }
            guard current == nil else { throw .noCurrentKey }
            current = id
        }
        guard let current, let keyring = Keyring(current: current, keys: keys) else { throw .noCurrentKey }
        self = keyring
    }

    /// The text of the file.
    package var text: String {
        let lines = ids.compactMap { id in
            keys[id].map { "\(id) \(id == current ? "current" : "former") \($0.secret.hexadecimal)" }
        }
        return (Self.preface + lines).joined(separator: "\n") + "\n"
    }

    private static let preface = [
        "# The keys of Fengqiao. Without this file the telephone numbers, identity numbers and addresses in the database",
        "# and every backup are lost for ever. Keep a copy of it apart from database and backups; show it to nobody.",
    ]
}

extension [UInt8] {
    fileprivate init?(hexadecimal text: some StringProtocol) {
        let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        self = bytes
    }

    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
