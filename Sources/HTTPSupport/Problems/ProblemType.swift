// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes

/// A kind of problem that clients may rely on (`type` of RFC 9457).
///
/// Targets add their own as static members of an extension and list them beside `standard`, so that `docs/problems.md`
/// can be generated and a test can see that each slug is used once.
package struct ProblemType: Sendable, Hashable {
    /// The stable name, in lower case with hyphens.
    package let slug: String
    /// The status of the answer.
    package let status: HTTPResponse.Status
    /// What happened, in a few words that do not depend on the occurrence.
    package let title: String
    /// What the person or program that sent the request can do.
    package let forCaller: String
    /// What the operator of the server should do; empty if nothing.
    package let forOperator: String

    /// Describes a kind of problem.
    package init(
        _ slug: String, _ status: HTTPResponse.Status, _ title: String, forCaller: String, forOperator: String = ""
    ) {
        self.slug = slug
        self.status = status
        self.title = title
        self.forCaller = forCaller
        self.forOperator = forOperator
    }

    /// The `type` member: a reference relative to the server, where the kind is described.
    package var reference: String { "/problems/\(slug)" }
}
