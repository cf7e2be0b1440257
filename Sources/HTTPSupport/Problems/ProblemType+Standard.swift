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

    package static let badRequest = ProblemType(
        "bad-request", .badRequest, "The request cannot be understood", forCaller: "Correct the request.")
    package static let malformedJSON = ProblemType(
        "malformed-json", .badRequest, "The body is not valid JSON",
        forCaller: "Correct the body at the place that `errors` names.")
    package static let malformedForm = ProblemType(
        "malformed-form", .badRequest, "The body is not a valid form", forCaller: "Send the form again.")
    package static let invalidQuery = ProblemType(
        "invalid-query", .badRequest, "The query of the address is not valid",
        forCaller: "Correct the parameters that `errors` names.")
    package static let malformedHeader = ProblemType(
        "malformed-header", .badRequest, "A header field is not valid",
        forCaller: "Correct the header that `detail` names.")
    package static let idempotencyKeyMissing = ProblemType(
        "idempotency-key-missing", .badRequest, "The request needs an Idempotency-Key",
        forCaller: "Send a fresh Idempotency-Key, and the same one with every retry.")
    package static let unauthorized = ProblemType(
        "unauthorized", .unauthorized, "Signing in is required", forCaller: "Sign in, or send a valid token.")
    package static let forbidden = ProblemType(
        "forbidden", .forbidden, "This is not permitted", forCaller: "Ask somebody who has the right to do it.")
    package static let crossSite = ProblemType(
        "cross-site", .forbidden, "The request came from another site",
        forCaller: "Open the page again and repeat the step there.",
        forOperator: "If pages of this server are refused, check its public address and that proxies keep Origin.")
    package static let notFound = ProblemType(
        "not-found", .notFound, "There is nothing here", forCaller: "Check the address.")
    package static let methodNotAllowed = ProblemType(
        "method-not-allowed", .methodNotAllowed, "The method is not allowed here",
        forCaller: "Use one of the methods in the header Allow.")
    package static let conflict = ProblemType(
        "conflict", .conflict, "The request conflicts with the present state", forCaller: "Read again, then decide.")
    package static let preconditionFailed = ProblemType(
        "precondition-failed", .preconditionFailed, "The thing has changed meanwhile",
        forCaller: "Read the current version, then decide again.")
    package static let contentTooLarge = ProblemType(
        "content-too-large", .contentTooLarge, "The body is too large", forCaller: "Send less at once.")
    package static let unsupportedMediaType = ProblemType(
        "unsupported-media-type", .unsupportedMediaType, "The type of the body is not supported",
        forCaller: "Send the type that `detail` names.")
    package static let invalidFields = ProblemType(
        "invalid-fields", .unprocessableContent, "Some fields are not valid",
        forCaller: "Correct the fields that `errors` names.")
    package static let preconditionRequired = ProblemType(
        "precondition-required", .preconditionRequired, "The request needs If-Match",
        forCaller: "Send the ETag of the version that you have seen as If-Match.")
    package static let tooManyRequests = ProblemType(
        "too-many-requests", .tooManyRequests, "There were too many requests",
        forCaller: "Wait for the seconds in Retry-After.", forOperator: "Look for a program that runs wild.")
    package static let internalError = ProblemType(
        "internal-error", .internalServerError, "The server made a mistake",
        forCaller: "Report the number in `instance`.", forOperator: "Find the request id in the log: it is a defect.")
    package static let unavailable = ProblemType(
        "unavailable", .serviceUnavailable, "The server is not available at the moment",
        forCaller: "Try again after the seconds in Retry-After.", forOperator: "Check the database and its connections."
    )
    package static let overloaded = ProblemType(
        "overloaded", .serviceUnavailable, "The server has too much to do",
        forCaller: "Try again after the seconds in Retry-After.",
        forOperator: "If it lasts, look for an attack on sign-in.")
}
