// SPDX-License-Identifier: Apache-2.0

/// A case whose parties the own unit was drawn to ask: no more of it than is needed to find it.
package struct CallBackLine: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let title: String
    package let regionName: String
    /// Whose case it is.
    package let holderUnitName: String
    package let drawnAt: Timestamp

    package init(
        id: CaseID, code: String, title: String, regionName: String, holderUnitName: String, drawnAt: Timestamp
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.regionName = regionName
        self.holderUnitName = holderUnitName
        self.drawnAt = drawnAt
    }
}
