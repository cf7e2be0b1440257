// SPDX-License-Identifier: Apache-2.0

extension Agreement {
    /// Terms that the agreements of one round may have; who promised more has put several things into one.
    package static let termLimit = 30

    /// The due day of the first term that would have been owed before it was promised.
    var earlyTerm: FieldPath? { terms.place(of: "due") { $0.due < reachedOn } }
}

extension [Term] {
    /// The amount of the first term that owes no money or less; an act has no amount.
    var worthlessTerm: FieldPath? { place(of: "amount") { $0.amount.map { $0 <= 0 } ?? false } }

    fileprivate func place(of field: String, where isWrong: (Term) -> Bool) -> FieldPath? {
        firstIndex(where: isWrong).map { FieldPath("/terms").appending($0).appending(field) }
    }
}
