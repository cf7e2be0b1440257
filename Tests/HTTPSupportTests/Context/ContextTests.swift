// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite("Contexts")
struct ContextTests {
    struct PageContext: DerivedContext {
        var base: AppContext
        var user: String?

        init(context: AppContext) {
            base = context
        }
    }

    struct SignedInPage: DerivedContext {
        var base: AppContext
        let user: String

        init(context: PageContext) throws {
            guard let user = context.user else { throw Redirection(to: "/sign-in") }
            base = context.base
            self.user = user
        }
    }

    struct UserMiddleware: RouterMiddleware {
        func handle(
            _ request: Request, context: PageContext,
            next: @concurrent (Request, PageContext) async throws -> Response
        ) async throws -> Response {
            var context = context
            context.user = request.headers[.authorization]
            return try await next(request, context)
        }
    }

    private let server = TestServer.withProblems { router in
        router.add(middleware: RequestLogMiddleware())
        let pages = router.group("/pages", context: PageContext.self).add(middleware: UserMiddleware())
        pages.get("/open") { _, context in context.user ?? "nobody" }
        pages.group(context: SignedInPage.self).get("/mine/{id}") { _, context in
            "\(context.user) \(context.parameters.get("id") ?? "") \(context.endpointPath ?? "")"
        }
        router.get("/id") { _, context in context.requestID }
    }

    @Test("give handlers of a group the signed-in user as a constant")
    func signedIn() async throws {
        let answer = try await server.send(.get, "/pages/mine/7", ["authorization": "anna"])
        #expect(answer.text == "anna 7 /pages/mine/{id}")
    }

    @Test("that cannot be made answer before the handler runs")
    func notSignedIn() async throws {
        let answer = try await server.send(.get, "/pages/mine/7")
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/sign-in")
        #expect(try await server.send(.get, "/pages/open").text == "nobody")
    }

    @Test("hold the id that the answer gives")
    func requestID() async throws {
        let first = try await server.send(.get, "/id")
        let second = try await server.send(.get, "/id")
        #expect(try first.header("x-request-id") == first.text)
        #expect(first.text.count >= 16)
        #expect(first.text != second.text)
    }
}
