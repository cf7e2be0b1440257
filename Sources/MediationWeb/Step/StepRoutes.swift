// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Taking a step with a case: its form, and what becomes of it.
struct StepRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.step, use: show)
        pages.post(PagePath.Route.transitions, use: create)
    }

    @Sendable func show(request: Request, context: SignedInPage) async throws -> Response {
        guard case .step(let code, let kind) = context.page else { throw Problem(.notFound) }
        return try await page(.form, kind, form: .empty, on: try await view(code, context), context: context)
    }

    /// A form that was kept while somebody signed in again.
    func restore(_ fields: FormFields, context: SignedInPage) async throws -> Response {
        guard case .transitions(let code) = context.page, let kind = Self.kind(in: fields) else {
            throw Problem(.notFound)
        }
        let view = try await view(code, context)
        return try await page(.form, kind, form: FilledForm(fields: fields), on: view, context: context)
    }

    @Sendable func create(request: Request, context: SignedInPage) async throws -> Response {
        guard case .transitions(let code) = context.page else { throw Problem(.notFound) }
        let fields = try await context.form(of: request)
            .withoutBlankRows(of: "terms").withoutBlankRows(of: "answers", fixed: ["party"])
            .withoutBlankRows(of: "parties", fixed: ["side"], keeping: 2)
        guard let kind = Self.kind(in: fields), let version = fields.single("version").flatMap({ Int32($0) }) else {
            throw Problem(.malformedForm)
        }
        let say = Say(language: context.language, today: services.clock.now.day)
        var form = FilledForm(fields: fields)
        if form.value(StepTerms.moreField) != nil {
            return try await page(.form, kind, form: form, on: try await view(code, context), context: context)
        }
        do {
            return try await perform(kind, fields: fields, on: code, version: version, context: context)
        } catch let problem as Problem where problem.type == .invalidFields {
            form.mistakes = [FormMistake](problem, of: kind, say: say)
        } catch ServiceError.refused(let refusal, let allowed, _) {
            form.mistakes = [FormMistake](refusal, of: kind, allowed: allowed, say: say)
        } catch ServiceError.stale, ServiceError.keyReused {
            let view = try await view(code, context)
            return try await page(.changed(since: version), kind, form: form, on: view, context: context)
        }
        return try await page(.mistaken, kind, form: form, on: try await view(code, context), context: context)
    }

    private func perform(
        _ kind: Command.Kind, fields: FormFields, on code: CaseCode, version: Int32, context: SignedInPage
    ) async throws -> Response {
        var reader = FieldReader(fields)
        let named = try await services.cases.cases(named: fields.single("into"), as: context.principal)
        let command = try CommandReader(today: services.clock.now.day, cases: named).read(&reader)
        let id = try await services.cases.id(of: code, as: context.principal)
        let page: @Sendable (Receipt) -> String = { receipt in
            (receipt.isStillVisible ? PagePath.oneCase(code) : .callBacks).path
        }
        let key = fields.single(PagePosts.keyField).flatMap { IdempotencyKey($0) }
        let outcome = try await services.cases.perform(
            command, on: id, expecting: version, as: context.principal,
            request: key.map { IdempotentRequest(key: $0, form: fields, location: page) })
        return posts.done(kind, to: outcome.location(page) ?? PagePath.oneCase(code).path)
    }

    private static func kind(in fields: FormFields) -> Command.Kind? {
        fields.single("command").flatMap(Command.Kind.init(rawValue:))
    }

    private func view(_ code: CaseCode, _ context: SignedInPage) async throws -> CaseView {
        let id = try await services.cases.id(of: code, as: context.principal)
        return try await services.cases.view(id, as: context.principal)
    }
}

extension StepRoutes {
    /// Why the form is shown.
    private enum Occasion {
        case form, mistaken
        case changed(since: Int32)

        var status: HTTPResponse.Status {
            switch self {
            case .form: .ok
            case .mistaken: .unprocessableContent
            case .changed: .preconditionFailed
            }
        }
    }

    private func page(
        _ occasion: Occasion, _ kind: Command.Kind, form: FilledForm, on view: CaseView, context: SignedInPage
    ) async throws -> Response {
        let say = Say(language: context.language, today: services.clock.now.day)
        guard view.actions.contains(kind) else {
            let page = StepUnavailablePage(say: say, kind: kind, view: view, form: form)
            return context.frame.response(title: page.title, status: page.status, try page.html)
        }
        let shown = try await StepPage(services: services, say: say, context: context)
            .form(of: kind, filled: form, on: view)
        switch occasion {
        case .form, .mistaken:
            return context.frame.response(title: shown.heading, status: occasion.status, shown.whole)
        case .changed(let version):
            let page = StepChangedPage(
                say: say, view: view, heading: shown.heading, form: shown.formOnly, since: version)
            return context.frame.response(title: page.title, status: occasion.status, try page.html)
        }
    }
}
