// SPDX-License-Identifier: Apache-2.0

/// A choice of cases that somebody named.
package struct NamedList: Hashable, Sendable {
    package let id: Int32
    package let name: String
    /// The query of the address of the list: codes alone, never words that somebody typed.
    package let query: String
    package let isShared: Bool
    /// Made by the person who asks, who alone may drop it.
    package let isOwn: Bool

    package init(id: Int32, name: String, query: String, isShared: Bool, isOwn: Bool) {
        self.id = id
        self.name = name
        self.query = query
        self.isShared = isShared
        self.isOwn = isOwn
    }
}
