// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird
import Logging

/// Turns every error into an answer: the outermost place that sees errors.
///
/// It must stand inside of the middleware that adds headers, logs and counts, so that those see an answer always; and
/// outside of everything that may throw. Errors that nobody foresaw are logged under the id of the request and answered
/// with that id only.
package struct ProblemMiddleware: RouterMiddleware {
    /// It stands before all groups, where nothing but the request is known.
    package typealias Context = AppContext
    /// Turns an error of another target into a problem, or leaves it.
    package typealias Translation = @Sendable (any Error) -> Problem?
    /// Shows a problem as a page.
    package typealias PageRenderer = @Sendable (Problem, Request, AppContext) async -> Response

    private let routes: RouteTable
    private let translate: Translation
    private let renderPage: PageRenderer?

    /// Answers errors with problems; without a renderer of pages, always as JSON.
    package init(
        routes: RouteTable, translate: @escaping Translation = { _ in nil }, renderPage: PageRenderer? = nil
    ) {
        self.routes = routes
        self.translate = translate
        self.renderPage = renderPage
    }

    /// Passes on the request, and answers whatever was thrown; it throws nothing itself.
    package func handle(
        _ request: Request, context: AppContext, next: @concurrent (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let redirection as Redirection {
            return redirection.response
        } catch {
            let problem = methodProblem(request, context) ?? self.problem(for: error, in: context)
            if let renderPage, wantsPage(request) { return await renderPage(problem, request, context) }
            return problem.response(instance: context.requestID)
        }
    }

    private func problem(for error: any Error, in context: AppContext) -> Problem {
        if let problem = translate(error) ?? Problem(foreseen: error) { return problem }
        context.logger.error(
            "unforeseen error",
            metadata: [
                "route": .string(context.endpointPath ?? "none"), "error": "\(error)",
                "error_type": "\(type(of: error))",
            ])
        return Problem(.internalError)
    }

    /// A path that exists under other methods is not missing.
    private func methodProblem(_ request: Request, _ context: AppContext) -> Problem? {
        guard context.endpointPath == RouteTable.unmatched else { return nil }
        let methods = routes.methods(at: request.uri.path)
        guard !methods.isEmpty else { return nil }
        return Problem(.methodNotAllowed).with(header: .allow, methods.joined(separator: ", "))
    }

    /// Programs get JSON: everything below `/api/`, and whoever does not ask for HTML.
    private func wantsPage(_ request: Request) -> Bool {
        !request.uri.path.hasPrefix("/api/") && request.headers[.accept]?.contains("text/html") == true
    }
}
