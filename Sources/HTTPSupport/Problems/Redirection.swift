// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
package import Hummingbird

/// An answer that sends the browser elsewhere; it can be returned, and thrown where a context cannot be made.
///
/// The location is chosen by us, never taken from a request: a target of the query would be an open redirect.
package struct Redirection: Error, Sendable, Hashable {
    /// A path on this server, with its query.
    package let location: String
    /// Further header fields, cookies for instance.
    package var headers: HTTPFields

    /// Sends the browser to a page with GET (303), whatever the method of the request was.
    package init(to location: String, headers: HTTPFields = [:]) {
        self.location = location
        self.headers = headers
    }

    /// The redirection as an answer.
    package var response: Response {
        var headers = headers
        headers[.location] = location
        headers[.cacheControl] = "no-store"
        return Response(status: .seeOther, headers: headers)
    }
}

extension Redirection: ResponseGenerator {
    /// The redirection as an answer to any request.
    package func response(from request: Request, context: some RequestContext) -> Response { response }
}
