// SPDX-License-Identifier: Apache-2.0

/// A case that is like another one, and in what.
package struct Likeness: Hashable, Sendable {
    package let line: CaseLine
    /// How many people are named in both in the same way.
    package let sharedNames: Int
    package let isSameKindAndPlace: Bool
    /// How many terms both are found by.
    package let sharedWords: Int

    package init(line: CaseLine, sharedNames: Int, isSameKindAndPlace: Bool, sharedWords: Int) {
        self.line = line
        self.sharedNames = sharedNames
        self.isSameKindAndPlace = isSameKindAndPlace
        self.sharedWords = sharedWords
    }
}
