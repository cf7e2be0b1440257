// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@testable import MediationService

@Suite("The lot")
struct LotTests {
    private static func lots(seed: UInt8, endedIn version: Int32 = 7) -> [Lot] {
        var random = SplitMix64(Seed(1))
        return (0..<10_000).map { _ in
            Lot(
                seed: [UInt8](repeating: seed, count: 32),
                id: CaseID(rawValue: .random(in: 0...UInt128.max, using: &random)), endedIn: version)
        }
    }

    @Test("falls on every number about as often, and spreads over the units")
    func share() {
        let lots = Self.lots(seed: 7)
        #expect((400...600).contains(lots.count { $0.number < 5 }))
        #expect(lots.count { (0..<100).contains($0.number) } == lots.count)
        let choices = Dictionary(grouping: lots) { $0.choice(of: [1, 2, 3]) }
        for unit in [1, 2, 3] { #expect((3_000...3_700).contains(choices[unit, default: []].count)) }
        #expect(lots.first?.choice(of: [Int]()) == nil)
    }

    @Test("is another one by another seed and for another ending")
    func independence() {
        let numbers = { (lots: [Lot]) in lots.map(\.number) }
        #expect(numbers(Self.lots(seed: 7)) == numbers(Self.lots(seed: 7)))
        #expect(numbers(Self.lots(seed: 7)) != numbers(Self.lots(seed: 8)))
        #expect(numbers(Self.lots(seed: 7)) != numbers(Self.lots(seed: 7, endedIn: 8)))
    }

    /// printf '%064d%s00000007' 0 01956f2a1b3c7d4e8f90112233445566 | xxd -r -p | sha256sum
    @Test("is what common tools make of the same bytes")
    func vector() {
        let lot = Lot(
            seed: [UInt8](repeating: 0, count: 32), id: CaseID(rawValue: 0x0195_6f2a_1b3c_7d4e_8f90_1122_3344_5566),
            endedIn: 7)
        #expect(lot.number == 96)
        #expect(lot.choice(of: Array(0..<1_000)) == 113)
    }
}
