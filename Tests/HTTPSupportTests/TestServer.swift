// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Logging
import NIOCore
import Testing

/// A server without sockets, with the routes and the middleware of one test.
struct TestServer {
    private let app: Application<RouterResponder<AppContext>>

    init(logger: Logger? = nil, _ build: (Router<AppContext>) throws -> Void) rethrows {
        let router = Router(context: AppContext.self, options: .autoGenerateHeadEndpoints)
        try build(router)
        app = Application(
            router: router, logger: logger ?? Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    /// A server whose errors are answered with problems.
    static func withProblems(
        renderPage: ProblemMiddleware.PageRenderer? = nil,
        translate: @escaping ProblemMiddleware.Translation = { _ in nil },
        logger: Logger? = nil, _ build: (Router<AppContext>) throws -> Void
    ) rethrows -> TestServer {
        let routes = RouteTable()
        return try TestServer(logger: logger) { router in
            router.add(middleware: ProblemMiddleware(routes: routes, translate: translate, renderPage: renderPage))
            try build(router)
            routes.learn(router)
        }
    }

    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ headers: [String: String] = [:], body: String? = nil
    ) async throws -> TestResponse {
        var fields = HTTPFields()
        for (name, value) in headers { fields.append(HTTPField(name: try .named(name), value: value)) }
        let sent = fields
        return try await app.test(.router) { client in
            try await client.executeRequest(
                uri: uri, method: method, headers: sent, body: body.map { ByteBuffer(string: $0) })
        }
    }
}

extension HTTPField.Name {
    static func named(_ text: String) throws -> HTTPField.Name {
        try #require(HTTPField.Name(text))
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func header(_ name: String) throws -> String? {
        headers[try .named(name)]
    }

    func json() throws -> JSONObject {
        let value = try JSONParser.parse(Array(body.readableBytesView))
        guard case .object(let object) = value else { throw NotAnObject() }
        return object
    }

    struct NotAnObject: Error {}
}
