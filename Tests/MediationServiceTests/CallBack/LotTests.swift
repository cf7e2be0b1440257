// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@testable import MediationService

@Suite("The lot")
struct LotTests {
    private static func lots(seed: UInt64, round: Int64 = 0) -> [Lot] {
        var random = SplitMix64(Seed(1))
        return (0..<10_000).map { _ in
            Lot(seed: seed, id: CaseID(rawValue: .random(in: 0...UInt128.max, using: &random)), round: round)
        }
    }

    @Test("falls to about as many of a hundred as it is asked for, and spreads over the units")
    func share() {
        let lots = Self.lots(seed: 7)
        #expect((400...600).contains(lots.count { $0.isDrawn(percent: 5) }))
        #expect(lots.count { $0.isDrawn(percent: 100) } == lots.count)
        #expect(lots.count { $0.isDrawn(percent: 0) } == 0)
        let choices = Dictionary(grouping: lots) { $0.choice(of: [1, 2, 3]) }
        for unit in [1, 2, 3] { #expect((3_000...3_700).contains(choices[unit, default: []].count)) }
        #expect(lots.first?.choice(of: [Int]()) == nil)
    }

    @Test("is another one by another seed and for another ending")
    func independence() {
        let drawn = { (lots: [Lot]) in lots.map { $0.isDrawn(percent: 50) } }
        #expect(drawn(Self.lots(seed: 7)) == drawn(Self.lots(seed: 7)))
        #expect(drawn(Self.lots(seed: 7)) != drawn(Self.lots(seed: 8)))
        #expect(drawn(Self.lots(seed: 7)) != drawn(Self.lots(seed: 7, round: 1)))
    }
}
