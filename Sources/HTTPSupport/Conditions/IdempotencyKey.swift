// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// The name under which a request is recognised when it is sent again.
package struct IdempotencyKey: Sendable, Hashable, CustomStringConvertible {
    /// The field of the header.
    static let headerName = HTTPField.Name("idempotency-key")

    /// The key: 1 to 255 printable characters of ASCII.
    package let text: String

    /// Takes a key, if it is a valid one; the quotes of a structured field do not belong to it.
    package init?(_ text: String) {
        var bytes = text.utf8[...]
        if bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") {
            bytes = bytes.dropFirst().dropLast()
        }
        guard (1...255).contains(bytes.count), bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        self.text = String(Substring(bytes))
    }

    /// The key itself: it holds nothing secret.
    package var description: String { text }
}

extension Request {
    /// The key of the request, or nothing if it has none; throws a `Problem` (400) if it is not valid.
    package func idempotencyKey() throws(Problem) -> IdempotencyKey? {
        guard let name = IdempotencyKey.headerName, let text = headers[name] else { return nil }
        guard let key = IdempotencyKey(text) else {
            throw Problem(.malformedHeader, "Idempotency-Key must be 1 to 255 printable characters of ASCII.")
        }
        return key
    }

    /// The key of the request; throws a `Problem` (400) if it is missing or not valid.
    package func requireIdempotencyKey() throws(Problem) -> IdempotencyKey {
        guard let key = try idempotencyKey() else { throw Problem(.idempotencyKeyMissing) }
        return key
    }
}
