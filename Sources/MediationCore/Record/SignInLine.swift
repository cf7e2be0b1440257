// SPDX-License-Identifier: Apache-2.0

/// A sign-in by the number under which its owner sees and ends it.
package struct SignInID: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// One of a person's own sign-ins, as it is listed for them.
package struct SignInLine: Hashable, Sendable {
    package let id: SignInID
    package let kind: SignInKind
    /// Browser and system by a name from a closed list; empty when neither was recognised.
    package let device: String
    /// What the owner called a token for a program; `nil` for browsers.
    package let name: String?
    package let scopes: [TokenScope]
    package let createdAt: Timestamp
    package let lastSeenAt: Timestamp
    package let expiresAt: Timestamp

    package init(
        id: SignInID, kind: SignInKind, device: String, name: String?, scopes: [TokenScope], createdAt: Timestamp,
        lastSeenAt: Timestamp, expiresAt: Timestamp
    ) {
        self.id = id
        self.kind = kind
        self.device = device
        self.name = name
        self.scopes = scopes
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.expiresAt = expiresAt
    }
}
