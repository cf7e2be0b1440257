// SPDX-License-Identifier: Apache-2.0

/// What is known of a case by which it is found again.
package struct SearchSubject: Hashable, Sendable {
    package let code: CaseCode
    package let region: RegionCode
    package let type: DisputeType
    package let names: [String]
    package let summary: String
    package let place: String
    package let number: String?

    package init(
        code: CaseCode, region: RegionCode, type: DisputeType, names: [String], summary: String, place: String,
        number: String?
    ) {
        self.code = code
        self.region = region
        self.type = type
        self.names = names
        self.summary = summary
        self.place = place
        self.number = number
    }

    /// Everything that it is found by.
    package var terms: Set<String> {
        var terms = SearchTerms()
        for name in names { terms.add(name: name) }
        terms.add(words: summary)
        terms.add(place: place)
        for word in type.searchWords { terms.add(words: word) }
        for half in code.description.split(separator: "-") { terms.add(words: String(half)) }
        terms.add(words: code.searchWord)
        return terms.terms.union(Self.terms(ofNumber: number)).union(nameLikenesses).union([kindLikeness])
    }

    /// What a case is found by from the day on which it gets its number.
    package static func terms(ofNumber number: String?) -> Set<String> {
        var terms = SearchTerms()
        if let number { terms.add(words: number) }
        return terms.terms
    }

    /// The same people in another case have these too.
    package var nameLikenesses: Set<String> {
        Set(names.map { SearchTerms.likeness("n" + $0) })
    }

    /// The same kind of dispute at the same place has this too.
    package var kindLikeness: String {
        SearchTerms.likeness("k\(type.rawValue)@\(region)")
    }
}
