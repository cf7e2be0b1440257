// SPDX-License-Identifier: Apache-2.0

/// A region as it stands in the tree.
package struct RegionRecord: Hashable, Sendable {
    package let code: RegionCode
    package let name: String
    /// `province`, `city`, `county`, `township` or `village`.
    package let kind: RegionKind
    package let parent: RegionCode?
    package let range: ClosedRange<Int32>

    package init(
        code: RegionCode, name: String, kind: RegionKind, parent: RegionCode?, range: ClosedRange<Int32>
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.range = range
    }
}

/// What kind of division a region is, the widest first.
package enum RegionKind: String, CaseIterable, Comparable, Sendable {
    case province
    case city
    case county
    case township
    case village

    private var depth: Int {
        switch self {
        case .province: 0
        case .city: 1
        case .county: 2
        case .township: 3
        case .village: 4
        }
    }

    package static func < (one: RegionKind, other: RegionKind) -> Bool { one.depth < other.depth }
}
