// SPDX-License-Identifier: Apache-2.0

/// Somebody with the name to be shown.
package struct PersonName: Hashable, Sendable {
    package let id: PersonID
    package let name: String

    package init(id: PersonID, name: String) {
        self.id = id
        self.name = name
    }
}
