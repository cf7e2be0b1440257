// SPDX-License-Identifier: Apache-2.0
package import JSON
package import MediationCore

/// What is wrong with a pack, and where.
package struct RulePackError: Error, Hashable, Sendable {
    /// The pack that it is about; empty when that cannot be read.
    package let pack: String
    /// The place in the file, as a JSON pointer (RFC 6901); empty for the whole.
    package let pointer: String
    package let fault: RulePackFault

    package init(pack: String, pointer: String, fault: RulePackFault) {
        self.pack = pack
        self.pointer = pointer
        self.fault = fault
    }
}

/// All that is wrong with packs; nothing of them was taken over.
package struct RulePackRefusal: Error, Hashable, Sendable {
    /// In the order of reading; at least one.
    package let errors: [RulePackError]

    package init(errors: [RulePackError]) { self.errors = errors }
}

/// The kinds of mistakes in packs.
package enum RulePackFault: Hashable, Sendable {
    case syntax(JSONSyntaxError)
    case missing
    case unknownMember
    /// Something else than what must stand here.
    case wrongType(expected: RulePackType)
    case empty
    case tooMany(limit: Int)
    case repeated
    case badID
    case badDay(String)
    case badRegion
    case reversedDates
    case unknownWord(String, known: [String])
    /// A length that is negative, nothing, or longer than anybody waits.
    case outOfRange(ClosedRange<Int>)
    case warningOutsideLimit
    case stepsNotAscending
    /// Hours and working days never end on a day of rest.
    case needlessRollOver
    /// A condition on whistles, at a clock that is none of a whistle's.
    case conditionWithoutMeaning
    case conflict(RulePackConflict)
}

/// What one rule or pack does to another.
package enum RulePackConflict: Hashable, Sendable {
    /// The same kind and conditions as an earlier rule of the pack.
    case duplicateRule(earlier: Int)
    /// As specific as an earlier rule of the pack where both hold.
    case ambiguousRule(earlier: Int)
    case duplicateID
    /// Two packs of one authority are valid on the same day.
    case overlappingDates(other: String)
    /// An overlay gives more time than a law.
    case loosensLaw(ClockKind, of: String)
    /// An overlay changes a period that a law gives to the parties.
    case takesFromParties(ClockKind, of: String)
}

/// What may stand in a pack.
package enum RulePackType: Hashable, Sendable {
    case object
    case array
    case text
    case integer
    case flag
    /// `{"days": 30}` or another unit, or `"agreed_day"`.
    case length
    /// An object with exactly one of its members.
    case oneMember
}
