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
        if request.hasTag(tag[...]) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = file.contentType
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: file.content))
    }
}
