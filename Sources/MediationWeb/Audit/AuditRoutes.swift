// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// The auditor's screen.
struct AuditRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.audit) { request, context in try await show(request, context) }
        pages.post(PagePath.Route.audit, use: check)
        pages.get(PagePath.Route.anchor, use: download)
    }

    private func show(
        _ request: Request, _ context: SignedInPage, answer: AnchorAnswer? = nil
    ) async throws -> Response {
        let say = Say(language: context.language, today: services.clock.now.day)
        let query = AuditQuery(try request.queryFields())
        let audit = services.audit
        let lines = try await audit.lines(query.filter, after: query.after, limit: 50, as: context.principal)
        let page = AuditPage(
            say: say, formToken: context.session.token.formToken, state: try await audit.state(as: context.principal),
            log: AuditLogList(say: say, query: query, records: lines.items, next: lines.next), answer: answer)
        return context.frame.response(title: page.title, page.html)
    }

    @Sendable private func check(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        let answer = try await services.audit.check(
            Array((fields.single("anchor") ?? "").utf8), as: context.principal)
        return try await show(request, context, answer: answer)
    }

    /// The file that is kept elsewhere.
    @Sendable private func download(_ request: Request, _ context: SignedInPage) async throws -> Response {
        guard case .anchor(let number) = context.page else { throw Problem(.notFound) }
        let file = try await services.audit.anchorFile(number, as: context.principal)
        var headers = HTTPFields()
        headers[.contentType] = "application/json; charset=utf-8"
        headers[.contentDisposition] = "attachment; filename=\"anchor-\(number).json\""
        headers[.cacheControl] = "no-store"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: file)))
    }
}
