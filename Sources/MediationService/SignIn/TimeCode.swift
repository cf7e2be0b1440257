// SPDX-License-Identifier: Apache-2.0
private import Crypto
package import MediationCore

/// Codes of six digits that change with each half minute (RFC 6238, with HMAC-SHA-1 as every authenticator has it).
package struct TimeCode: Sendable {
    /// How long a code is shown.
    package static let periodSeconds: Int64 = 30
    package static let digits = 6
    /// How many bytes a fresh secret has: those of the hash (RFC 4226 §4).
    static let secretSize = 20

    private let secret: [UInt8]

    package init(secret: [UInt8]) { self.secret = secret }

    /// The half minute of an instant.
    package static func step(at moment: Timestamp) -> Int64 { moment.microseconds / 1_000_000 / periodSeconds }

    /// The code of a half minute.
    package func code(at step: Int64) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(mac[mac.count - 1] & 0xF)
        let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - text.count) + text
    }

    /// The half minute that a code belongs to: the present one, or the one before or after, for clocks go wrong.
    func step(of code: String, at moment: Timestamp) -> Int64? {
        let sent = Array(code.utf8.filter { $0 != UInt8(ascii: " ") })
        let now = Self.step(at: moment)
        // All three are compared in full, so that time tells nothing.
        return [now, now - 1, now + 1].reduce(Int64?.none) { found, step in
            let expected = Array(self.code(at: step).utf8)
            let isRight =
                sent.count == expected.count && zip(sent, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
            return found ?? (isRight ? step : nil)
        }
    }
}
