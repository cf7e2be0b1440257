// SPDX-License-Identifier: Apache-2.0

/// A month of a region that was closed: what is printed on its sheet to find it again.
package struct SnapshotID: Hashable, Sendable {
    package let region: RegionCode
    package let month: Month

    package init(region: RegionCode, month: Month) {
        self.region = region
        self.month = month
    }

    /// An id written as `990101000000-2026-03`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        guard let hyphen = text.firstIndex(of: "-"), let region = RegionCode(text[..<hyphen]),
            let month = Month(text[text.index(after: hyphen)...])
        else { return nil }
        self.init(region: region, month: month)
    }
}

extension SnapshotID: CustomStringConvertible {
    package var description: String { "\(region)-\(month)" }
}
