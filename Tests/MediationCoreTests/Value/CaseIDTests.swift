// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("the id of a case")
struct CaseIDTests {
    private let now = Timestamp(microseconds: 1_772_380_800_123_456)

    @Test(
        "is a UUID of version 7 and the usual variant, whatever the random bits",
        arguments: [
            UInt128.zero, .max, 0x0123_4567_89AB_CDEF_FEDC_BA98_7654_3210,
        ])
    func form(random: UInt128) {
        let id = CaseID(at: now, random: random)
        #expect(id.rawValue >> 80 == 1_772_380_800_123)
        #expect(id.rawValue >> 76 & 0xF == 7)
        #expect(id.rawValue >> 62 & 0b11 == 0b10)
        #expect(CaseID(id.description) == id)
    }

    @Test("keeps 74 random bits")
    func bits() {
        let differing = CaseID(at: now, random: .max).rawValue ^ CaseID(at: now, random: 0).rawValue
        #expect(differing.nonzeroBitCount == 74)
    }

    @Test("sorts by the time at which it was made")
    func order() {
        let later = Timestamp(microseconds: now.microseconds + 1_000)
        #expect(CaseID(at: now, random: .max).rawValue < CaseID(at: later, random: 0).rawValue)
    }

    @Test("is written in groups of 8, 4, 4, 4 and 12 small hexadecimal digits")
    func text() {
        let id = CaseID(rawValue: 0x0192_F0C1_ABCD_7EF0_8123_4567_89AB_CDEF)
        #expect(id.description == "0192f0c1-abcd-7ef0-8123-456789abcdef")
        #expect(CaseID(rawValue: 0).description == "00000000-0000-0000-0000-000000000000")
        #expect(CaseID("0192F0C1-ABCD-7EF0-8123-456789ABCDEF") == id)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "0192f0c1abcd7ef08123456789abcdef", "{0192f0c1-abcd-7ef0-8123-456789abcdef}",
            "0192f0c1-abcd-7ef0-8123-456789abcde", "0192f0c1-abcd-7ef0-8123-456789abcdef0",
            "0192f0c1-abcd-7ef0-8123-456789abcdeg", "0192f0c1-abcd-7ef0-8123_456789abcdef",
            " 0192f0c1-abcd-7ef0-8123-456789abcdef", "0192f0c1-abcd-7ef0-8123-456789abcdeｆ",
        ])
    func refused(text: String) { #expect(CaseID(text) == nil) }

    @Test("is read back whatever it is", arguments: Seed.batch(50))
    func roundTrip(seed: Seed) {
        var random = SplitMix64(seed)
        let id = CaseID(rawValue: .random(in: 0 ... .max, using: &random))
        #expect(CaseID(id.description) == id, "repeat with \(seed)")
    }
}

@Suite("the code of a case")
struct CaseCodeTests {
    @Test("is ten letters and digits with a hyphen, made from the random end of the id")
    func form() {
        #expect(CaseCode(CaseID(rawValue: 0)).description == "00000-00000")
        #expect(CaseCode(CaseID(rawValue: .max)).description == "ZZZZZ-ZZZZZ")
        #expect(CaseCode(CaseID(rawValue: 0b00001_00010_00011)).description == "00000-00123")
    }

    @Test(
        "is understood as people type it",
        arguments: [
            "7K3M2-Q9XDA", "7k3m2-q9xda", "7k3m2q9xda", " 7K3M2 Q9XDA ", "7-K-3-M-2-Q-9-X-D-A",
        ])
    func typed(text: String) { #expect(CaseCode(text)?.description == "7K3M2-Q9XDA") }

    @Test("takes look-alikes for the digits that they look like")
    func lookAlikes() {
        #expect(CaseCode("oOiIl-L0011") == CaseCode("00111-10011"))
    }

    @Test(
        "is not read from anything else",
        arguments: [
            "", "7K3M2", "7K3M2-Q9XDAB", "7K3M2-Q9XDU", "7K3M2_Q9XDA", "7K3M2-Q9XD枫", "王大爷",
        ])
    func refused(text: String) { #expect(CaseCode(text) == nil) }

    @Test("is read back whatever the id", arguments: Seed.batch(50))
    func roundTrip(seed: Seed) {
        var random = SplitMix64(seed)
        let code = CaseCode(CaseID(rawValue: .random(in: 0 ... .max, using: &random)))
        #expect(CaseCode(code.description) == code, "repeat with \(seed)")
    }
}
