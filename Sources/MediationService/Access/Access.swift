// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What a person is about to see, take out or look for, as it is written into the access log.
package struct Access: Hashable, Sendable {
    package let kind: AccessKind
    package let caseID: CaseID?
    package let field: String?
    package let reason: String?

    private init(_ kind: AccessKind, of caseID: CaseID? = nil, field: String? = nil, reason: String? = nil) {
        self.kind = kind
        self.caseID = caseID
        self.field = field
        self.reason = reason
    }

    /// A case is opened.
    package static func view(_ id: CaseID) -> Access { Access(.view, of: id) }

    /// A masked field is shown in full, for a reason that the person gives.
    package static func reveal(_ field: String, of id: CaseID, reason: String) -> Access {
        Access(.reveal, of: id, field: field, reason: reason)
    }

    /// Somebody looks across cases. What was typed is not written down: it may be a name.
    ///
    /// - Parameter field: where was looked, such as `phone`.
    package static func search(_ field: String) -> Access { Access(.search, field: field) }

    /// Data leave the program.
    ///
    /// - Parameters:
    ///   - what: what was taken out, such as `register`.
    ///   - id: the case, when it is only one.
    package static func export(_ what: String, of id: CaseID? = nil, reason: String? = nil) -> Access {
        Access(.export, of: id, field: what, reason: reason)
    }

    /// The log itself is read.
    package static func audit(_ id: CaseID? = nil) -> Access { Access(.audit, of: id) }

    /// Everything is verified.
    package static let verify = Access(.verify)
}
