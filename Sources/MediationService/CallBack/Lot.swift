// SPDX-License-Identifier: Apache-2.0
internal import Crypto
internal import MediationCore
internal import MediationStore

/// The lot of one ending of one case: SHA-256 over the seed of the day, the id of the case and the number of the event that
/// ended it. Nobody's choice is in it, and anybody who is told the seed afterwards can draw again with common tools
/// (docs/operating/README.md).
struct Lot: Sendable {
    private let fall: UInt64
    private let turn: UInt64

    /// - Parameters:
    ///   - seed: 32 bytes.
    ///   - endedIn: the number of the event with which the case ended, so that each ending has a lot of its own.
    init(seed: [UInt8], id: CaseID, endedIn version: Int32) {
        var hash = SHA256()
        hash.update(data: seed)
        hash.update(data: Self.bytes(id.rawValue))
        hash.update(data: Self.bytes(version))
        let digest = Array(hash.finalize())
        (fall, turn) = (Self.number(digest.prefix(8)), Self.number(digest.dropFirst(8).prefix(8)))
    }

    /// From 0 to 99. A case is drawn when this is less than so many of a hundred.
    var number: Int16 { Int16(fall % 100) }

    /// One of several, in their order; `nil` of none.
    func choice<Element>(of elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[Int(turn % UInt64(elements.count))]
    }

    /// What is kept of this lot.
    func drawn(
        _ county: CountyCode, _ id: CaseID, endedIn version: Int32, on day: LegalDay, percent: Int16,
        among units: [UnitID]
    ) -> DrawnLot {
        DrawnLot(
            county: county, id: id, version: version, day: day, lot: number, percent: percent, units: units,
            unit: number < percent ? choice(of: units) : nil)
    }

    /// The most significant byte first.
    private static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (1...Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (Number.bitWidth - 8 * $0)) }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
