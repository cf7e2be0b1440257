// SPDX-License-Identifier: Apache-2.0

/// The number of a party within its case, from 1.
package struct PartyNumber: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: Int
    /// At most thirty parties: a set of them fits in one integer column.
    package static let limit = 30

    package init?(rawValue: Int) {
        guard (1...Self.limit).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    package static func < (left: PartyNumber, right: PartyNumber) -> Bool { left.rawValue < right.rawValue }
}

/// A set of the parties of one case, kept as bits so that "each party has consented" is one comparison, in SQL too.
package struct PartySet: RawRepresentable, Hashable, Sendable, ExpressibleByArrayLiteral {
    package private(set) var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }
    package init(arrayLiteral elements: PartyNumber...) { self.init(elements) }
    package init(_ numbers: some Sequence<PartyNumber>) {
        rawValue = numbers.reduce(0) { $0 | 1 << Int32($1.rawValue - 1) }
    }

    package var isEmpty: Bool { rawValue == 0 }
    package var count: Int { rawValue.nonzeroBitCount }
    package func contains(_ number: PartyNumber) -> Bool { rawValue & 1 << Int32(number.rawValue - 1) != 0 }
    package func isSuperset(of other: PartySet) -> Bool { other.rawValue & ~rawValue == 0 }
    package func union(_ other: PartySet) -> PartySet { PartySet(rawValue: rawValue | other.rawValue) }
    package func subtracting(_ other: PartySet) -> PartySet { PartySet(rawValue: rawValue & ~other.rawValue) }

    package var numbers: [PartyNumber] {
        var numbers: [PartyNumber] = []
        numbers.reserveCapacity(count)
        var rest = rawValue
        while rest != 0, let number = PartyNumber(rawValue: rest.trailingZeroBitCount + 1) {
            numbers.append(number)
            rest &= rest - 1
        }
        return numbers
    }
}
