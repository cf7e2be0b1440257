// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The lot of one ending of one case: the same seed always draws the same cases and the same units, however often and
/// from how many servers it is asked, so that nobody's choice is in it and anybody can repeat it.
struct Lot {
    private let number: UInt64

    /// - Parameter round: how often the case has been opened again.
    init(seed: UInt64, id: CaseID, round: Int64) {
        var mixed = seed
        for part in [UInt64(truncatingIfNeeded: id.rawValue >> 64), UInt64(truncatingIfNeeded: id.rawValue)] {
            mixed = Self.mix(mixed ^ part)
        }
        number = Self.mix(mixed &+ UInt64(bitPattern: round))
    }

    /// Falls to so many cases of a hundred.
    func isDrawn(percent: UInt64) -> Bool { number % 100 < percent }

    /// One of several; `nil` of none.
    func choice<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[Int(number / 100 % UInt64(elements.count))]
    }

    /// The finisher of SplitMix64: each bit of the answer depends on each of the question.
    private static func mix(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
