// SPDX-License-Identifier: Apache-2.0
import HTTPTypes

extension ProblemType {
    /// All kinds that do not belong to a domain, in the order of their statuses.
    package static let standard: [ProblemType] = [
        badRequest, malformedJSON, malformedForm, invalidQuery, malformedHeader, idempotencyKeyMissing, unauthorized,
        forbidden, crossSite, notFound, methodNotAllowed, conflict, preconditionFailed, contentTooLarge,
        unsupportedMediaType, invalidFields, preconditionRequired, tooManyRequests, internalError, unavailable,
        overloaded,
    ]

    /// The request is wrong in a way for which there is no kind of its own.
    package static let badRequest = ProblemType(
        "bad-request", .badRequest, "The request cannot be understood", forCaller: "Correct the request.")
    /// The body of a request is not JSON, or not an object.
    package static let malformedJSON = ProblemType(
        "malformed-json", .badRequest, "The body is not valid JSON",
        forCaller: "Correct the body at the place that `errors` names.")
    /// The body of a form cannot be decoded.
    package static let malformedForm = ProblemType(
        "malformed-form", .badRequest, "The body is not a valid form", forCaller: "Send the form again.")
    /// A parameter of the address is not valid.
    package static let invalidQuery = ProblemType(
        "invalid-query", .badRequest, "The query of the address is not valid",
        forCaller: "Correct the parameters that `errors` names.")
    /// A header field cannot be read.
    package static let malformedHeader = ProblemType(
        "malformed-header", .badRequest, "A header field is not valid",
        forCaller: "Correct the header that `detail` names.")
    /// A request that makes something has no key.
    package static let idempotencyKeyMissing = ProblemType(
        "idempotency-key-missing", .badRequest, "The request needs an Idempotency-Key",
        forCaller: "Send a fresh Idempotency-Key, and the same one with every retry.")
    /// Nobody is signed in, or not any more.
    package static let unauthorized = ProblemType(
        "unauthorized", .unauthorized, "Signing in is required", forCaller: "Sign in, or send a valid token.")
    /// Somebody is signed in, sees the thing, and may not do this.
    package static let forbidden = ProblemType(
        "forbidden", .forbidden, "This is not permitted", forCaller: "Ask somebody who has the right to do it.")
    /// A page of another site, or none, sent the request.
    package static let crossSite = ProblemType(
        "cross-site", .forbidden, "The request came from another site",
        forCaller: "Open the page again and repeat the step there.",
        forOperator: "If pages of this server are refused, check its public address and that proxies keep Origin.")
    /// There is no such thing, or the caller may not see it.
    package static let notFound = ProblemType(
        "not-found", .notFound, "There is nothing here", forCaller: "Check the address.")
    /// The path exists under other methods.
    package static let methodNotAllowed = ProblemType(
        "method-not-allowed", .methodNotAllowed, "The method is not allowed here",
        forCaller: "Use one of the methods in the header Allow.")
    /// The state of the thing does not admit the request.
    package static let conflict = ProblemType(
        "conflict", .conflict, "The request conflicts with the present state", forCaller: "Read again, then decide.")
    /// `If-Match` names an old version.
    package static let preconditionFailed = ProblemType(
        "precondition-failed", .preconditionFailed, "The thing has changed meanwhile",
        forCaller: "Read the current version, then decide again.")
    /// The body is beyond the limit of the route.
    package static let contentTooLarge = ProblemType(
        "content-too-large", .contentTooLarge, "The body is too large", forCaller: "Send less at once.")
    /// The body is of a type that the route does not read.
    package static let unsupportedMediaType = ProblemType(
        "unsupported-media-type", .unsupportedMediaType, "The type of the body is not supported",
        forCaller: "Send the type that `detail` names.")
    /// The body was understood, and some fields are wrong.
    package static let invalidFields = ProblemType(
        "invalid-fields", .unprocessableContent, "Some fields are not valid",
        forCaller: "Correct the fields that `errors` names.")
    /// `If-Match` is missing.
    package static let preconditionRequired = ProblemType(
        "precondition-required", .preconditionRequired, "The request needs If-Match",
        forCaller: "Send the ETag of the version that you have seen as If-Match.")
    /// A limit for an address or an account is exhausted.
    package static let tooManyRequests = ProblemType(
        "too-many-requests", .tooManyRequests, "There were too many requests",
        forCaller: "Wait for the seconds in Retry-After.", forOperator: "Look for a program that runs wild.")
    /// An error that nobody foresaw.
    package static let internalError = ProblemType(
        "internal-error", .internalServerError, "The server made a mistake",
        forCaller: "Report the number in `instance`.", forOperator: "Find the request id in the log: it is a defect.")
    /// Something that the server needs is not there, or it is stopping.
    package static let unavailable = ProblemType(
        "unavailable", .serviceUnavailable, "The server is not available at the moment",
        forCaller: "Try again after the seconds in Retry-After.", forOperator: "Check the database and its connections."
    )
    /// Too much work of one kind waits already.
    package static let overloaded = ProblemType(
        "overloaded", .serviceUnavailable, "The server has too much to do",
        forCaller: "Try again after the seconds in Retry-After.",
        forOperator: "If it lasts, look for an attack on sign-in.")
}
