// SPDX-License-Identifier: Apache-2.0

/// A region's name and its range in the pre-order numbering.
package struct RegionPlace: Hashable, Sendable {
    package let name: String
    package let range: ClosedRange<Int32>

    package init(name: String, range: ClosedRange<Int32>) {
        self.name = name
        self.range = range
    }
}

/// A region as a line of figures.
package struct RegionLine: Hashable, Sendable {
    package let code: RegionCode
    package let name: String
    package let range: ClosedRange<Int32>

    package init(code: RegionCode, name: String, range: ClosedRange<Int32>) {
        self.code = code
        self.name = name
        self.range = range
    }
}
