// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
package import JSON

/// A request that was refused, with all that the one who sent it is told (RFC 9457).
///
/// It is thrown by handlers and becomes an answer in `ProblemMiddleware`, as JSON or as a page.
package struct Problem: Error, Sendable, Hashable {
    /// A member beyond those of the standard, for example `current_version`.
    package struct Member: Sendable, Hashable {
        /// The name of the member, in `snake_case`.
        package let name: String
        /// The value that belongs to it.
        package let value: JSONValue
    }

    /// The kind of problem.
    package var type: ProblemType
    /// What happened this time, for people; it must not hold anything that the caller may not see.
    package var detail: String?
    /// What is wrong with which field.
    package var errors: [FieldError]
    /// Further members in the order of writing.
    package private(set) var members: [Member] = []
    /// Header fields of the answer, such as `Retry-After`.
    package var headers: HTTPFields = [:]

    /// Makes a problem of a kind.
    package init(_ type: ProblemType, _ detail: String? = nil, errors: [FieldError] = []) {
        self.type = type
        self.detail = detail
        self.errors = errors
    }

    /// The problem with one more member.
    package func with(_ name: String, _ value: JSONValue) -> Problem {
        var problem = self
        problem.members.append(Member(name: name, value: value))
        return problem
    }

    /// The problem with a header field in its answer.
    package func with(header name: HTTPField.Name, _ value: String) -> Problem {
        var problem = self
        problem.headers[name] = value
        return problem
    }

    /// The problem with `Retry-After`; the wait is rounded up to whole seconds, at least one.
    package func retrying(after wait: Duration) -> Problem {
        let seconds = wait.components.seconds + (wait.components.attoseconds > 0 ? 1 : 0)
        return with(header: .retryAfter, String(max(1, seconds)))
    }
}

extension Problem: CustomStringConvertible {
    /// The kind and the pointers, without the values that were sent.
    package var description: String {
        let fields = errors.map { "\($0.pointer) \($0.code.rawValue)" }.joined(separator: ", ")
        return fields.isEmpty ? type.slug : "\(type.slug): \(fields)"
    }
}
