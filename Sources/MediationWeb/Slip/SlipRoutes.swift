// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The pages of the paper slip: for those who hand it out, and, without any account, for those who hold it.
struct SlipRoutes: Sendable {
    let services: Services
    /// The origin that stands in the address on the slip; without one, the host that the request names.
    let origin: String?
    /// Looking is cheap and a wrong code is none of anybody's secrets, but nobody may try codes by the thousand.
    private let looks = TokenBuckets<ClientAddress>(capacity: 60, per: .seconds(60))
    /// One slip speaks a few times an hour, and no more.
    private let voices = TokenBuckets<SlipCode>(capacity: 6, per: .seconds(3_600))

    func add(to pages: some RouterMethods<PageContext>) {
        pages.get(PagePath.Route.slipDoor) { _, context in door(context: context) }
        pages.post(PagePath.Route.slipDoor, use: enter)
        pages.get(PagePath.Route.slip, use: show)
        pages.post(PagePath.Route.slip, use: speak)
    }

    private func door(
        _ form: FilledForm = .empty, isUnknown: Bool = false, status: HTTPResponse.Status = .ok, context: PageContext
    ) -> Response {
        let page = SlipDoor(say: say(context), form: form, isUnknown: isUnknown)
        return context.slipFrame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func enter(request: Request, context: PageContext) async throws -> Response {
        let fields = try await request.formBody()
        guard let code = fields.single("code").flatMap({ SlipCode($0) }) else {
            let form = FilledForm(fields: fields)
            return door(form, isUnknown: true, status: .unprocessableContent, context: context)
        }
        return Redirection(to: PagePath.slip(code).path).response
    }

    @Sendable private func show(request: Request, context: PageContext) async throws -> Response {
        try await page(context: context)
    }

    private func page(
        _ form: FilledForm = .empty, status: HTTPResponse.Status = .ok, context: PageContext
    ) async throws -> Response {
        if let client = context.client { try looks.require(for: client.limitKey) }
        guard case .slip(let code)? = context.page else {
            return door(isUnknown: true, status: .notFound, context: context)
        }
        do {
            let view = try await services.slips.view(code)
            let page = SlipPage(say: say(context), code: code, view: view, form: form)
            return context.slipFrame.response(title: page.title, status: status, page.html)
        } catch ServiceError.notFound {
            return door(isUnknown: true, status: .notFound, context: context)
        }
    }

    @Sendable private func speak(request: Request, context: PageContext) async throws -> Response {
        if let client = context.client { try looks.require(for: client.limitKey) }
        let fields = try await request.formBody()
        guard case .slip(let code)? = context.page else {
            return door(isUnknown: true, status: .notFound, context: context)
        }
        do {
            var reader = FieldReader(fields)
            let wish = reader.required("wish", FieldRule<PartyWish>.choice)
            let words = reader.optional("words", .text(max: TextLimit.short))
            let said = try reader.finish(wish, words) { ($0, $1) }
            try voices.require(for: code)
            try await services.slips.hear(said.0, words: said.1, by: code)
            return Redirection(to: PagePath.slip(code).path).response
        } catch let problem as Problem where problem.type == .invalidFields {
            let form = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say(context)))
            return try await page(form, status: .unprocessableContent, context: context)
        } catch ServiceError.notFound {
            return door(isUnknown: true, status: .notFound, context: context)
        }
    }

    private func say(_ context: PageContext) -> Say { Say(language: context.language, today: services.clock.now.day) }
}

extension SlipRoutes {
    /// Handing out belongs to those who work on the case.
    func addIssuing(to pages: some RouterMethods<SignedInPage>) {
        pages.post(PagePath.Route.slips, use: issue)
    }

    /// The answer is the paper itself, once: the code is kept nowhere.
    @Sendable private func issue(request: Request, context: SignedInPage) async throws -> Response {
        guard case .slips(let caseCode) = context.page else { throw Problem(.notFound) }
        let fields = try await context.form(of: request)
        guard let party = fields.single("party").flatMap({ Int($0) }).flatMap(PartyNumber.init(rawValue:)) else {
            throw Problem(.notFound)
        }
        let id = try await services.cases.id(of: caseCode, as: context.principal)
        let code = try await services.slips.issue(for: party, of: id, as: context.principal)
        let base = origin ?? request.head.authority.map { "http://" + $0 } ?? ""
        let sheet = SlipSheet(
            say: Say(language: context.language, today: services.clock.now.day), code: code,
            address: base + PagePath.slip(code).path, caseCode: caseCode, unitName: context.principal.unitName)
        return context.frame.response(title: sheet.title, sheet.html)
    }
}

extension PageContext {
    /// The page of a slip shows no one who is signed in: a telephone may be handed over the table.
    fileprivate var slipFrame: PageFrame {
        PageFrame(language: language, page: page, principal: nil, formToken: nil, notice: nil)
    }
}
