// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("a set of parties")
struct PartySetTests {
    @Test("keeps party n in bit n - 1")
    func bits() {
        #expect(([1, 2, 30] as PartySet).rawValue == 1 | 2 | 1 << 29)
        #expect(([] as PartySet).isEmpty)
        #expect(([3, 3] as PartySet).count == 1)
    }

    @Test("has thirty numbers to give", arguments: [0, -1, 31, .max, .min])
    func limit(number: Int) { #expect(PartyNumber(rawValue: number) == nil) }

    @Test("does what a set of numbers does", arguments: Seed.batch(50))
    func sets(seed: Seed) {
        var random = SplitMix64(seed)
        let left = Self.numbers(&random)
        let right = Self.numbers(&random)
        let (leftSet, rightSet) = (PartySet(left), PartySet(right))
        #expect(leftSet.numbers == left.sorted(), "repeat with \(seed)")
        #expect(leftSet.count == left.count, "repeat with \(seed)")
        #expect(leftSet.union(rightSet).numbers == left.union(right).sorted(), "repeat with \(seed)")
        #expect(leftSet.subtracting(rightSet).numbers == left.subtracting(right).sorted(), "repeat with \(seed)")
        #expect(leftSet.isSuperset(of: rightSet) == left.isSuperset(of: right), "repeat with \(seed)")
        #expect(leftSet.union(rightSet).isSuperset(of: rightSet), "repeat with \(seed)")
    }

    private static func numbers(_ random: inout SplitMix64) -> Set<PartyNumber> {
        let count = Int.random(in: 0...30, using: &random)
        return Set((0..<count).compactMap { _ in PartyNumber(rawValue: .random(in: 1...30, using: &random)) })
    }
}
