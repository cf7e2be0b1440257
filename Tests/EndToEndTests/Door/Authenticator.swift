// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Testing

/// A telephone that was told a secret in base 32.
struct Authenticator {
    private let code: TimeCode

    init(_ text: String) throws {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, bytes) = (UInt32(0), 0, [UInt8]())
        for letter in text {
            bits = bits << 5 | UInt32(try #require(alphabet.firstIndex(of: letter)))
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        code = TimeCode(secret: bytes)
    }

    func code(at moment: Timestamp) -> String { code.code(at: TimeCode.step(at: moment)) }
}
