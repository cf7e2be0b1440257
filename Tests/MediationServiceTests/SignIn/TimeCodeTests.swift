// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@testable import MediationService

@Suite("Codes that change with time")
struct TimeCodeTests {
    private static let code = TimeCode(secret: Array("12345678901234567890".utf8))

    /// RFC 6238, appendix B, for SHA-1; the last six of its eight digits.
    @Test(
        "are those of the standard",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ])
    func vectors(seconds: Int64, expected: String) {
        let step = TimeCode.step(at: Timestamp(microseconds: seconds * 1_000_000))
        #expect(Self.code.code(at: step) == expected)
    }

    @Test(
        "are taken in their half minute and the one before and after",
        arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func tolerance(offset: Int64, isTaken: Bool) {
        let now = Timestamp(microseconds: 1_111_111_111_000_000)
        let step = TimeCode.step(at: now) + offset
        #expect(Self.code.step(of: Self.code.code(at: step), at: now) == (isTaken ? step : nil))
    }

    @Test("are six digits and nothing else", arguments: ["", "05047", "0504711", "O50471", "０５０４７１", "050471\0"])
    func malformed(code: String) {
        #expect(Self.code.step(of: code, at: Timestamp(microseconds: 1_111_111_111_000_000)) == nil)
    }

    /// RFC 4648, section 10, without the padding.
    @Test(
        "come from a secret in base 32",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI"),
        ])
    func base32(text: String, expected: String) {
        #expect(Base32.encode(Array(text.utf8)) == expected)
    }

    @Test("have recovery codes beside them, which people may write as they like")
    func recovery() throws {
        let code = RecoveryCode()
        #expect(RecoveryCode(code.text.lowercased()) == code)
        #expect(RecoveryCode(code.text.replacing("-", with: " ")) == code)
        #expect(code.text.split(separator: "-").map(\.count) == [4, 4, 4])
        #expect(RecoveryCode("123456") == nil)
        #expect(RecoveryCode(code.text + "A") == nil)
        #expect(RecoveryCode("AAAA-AAAA-AAA1") == nil)
    }
}
