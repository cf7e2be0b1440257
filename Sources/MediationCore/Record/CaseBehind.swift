// SPDX-License-Identifier: Apache-2.0

/// A case behind a number, as a list shows it.
package struct CaseBehind: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let title: String

    package init(id: CaseID, code: String, title: String) {
        self.id = id
        self.code = code
        self.title = title
    }
}
