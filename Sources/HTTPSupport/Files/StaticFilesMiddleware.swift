// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

/// Serves static files before the routes are asked.
package struct StaticFilesMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext

    private let files: StaticFiles

    /// Serves these files.
    package init(_ files: StaticFiles) {
        self.files = files
    }

    /// Answers with the file of this path, or passes on the request.
    package func handle(
        _ request: Request, context: AppContext,
        next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get || request.method == .head, let file = files[request.uri.path] else {
            return try await next(request, context)
        }
        context.coreContext.endpointPath.value = "static file"
        let response = answer(request, with: file)
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, with file: StaticFiles.File) -> Response {
        let tag = "\"\(file.hash)\""
        // Under its hash a file never changes; without it, browsers ask each time whether it has.
        let isPinned = request.uri.query == "v=\(file.hash)"
        var headers: HTTPFields = [
            .eTag: tag, .cacheControl: isPinned ? "public, max-age=31536000, immutable" : "public, no-cache",
        ]
        if file.compressed != nil { headers[.vary] = "accept-encoding" }
        if request.hasTag(tag[...]) || request.hasTag("\"\(file.hash)-gzip\"") {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = file.contentType
        guard let compressed = file.compressed, request.takesGzip else {
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.content))
        }
        // Another form has another tag. Pages are never compressed: they hold what others may have written beside what
        // nobody else may know, and their length would tell.
        headers[.eTag] = "\"\(file.hash)-gzip\""
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: compressed))
    }
}

extension Request {
    /// Whether the sender says that it understands gzip; one that says nothing, or says `q=0`, does not.
    fileprivate var takesGzip: Bool {
        headers[values: .acceptEncoding].joined(separator: ",").split(separator: ",").contains { offer in
            let parts = offer.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            guard parts.first == "gzip" else { return false }
            return !parts.dropFirst().contains {
                $0 == "q=0" || $0.hasPrefix("q=0.") && $0.dropFirst(4).allSatisfy { $0 == "0" }
            }
        }
    }
}
