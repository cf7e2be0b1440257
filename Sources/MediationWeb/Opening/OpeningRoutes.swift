// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Writing down a new case.
struct OpeningRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.newCase) { request, context in try await form(context: context) }
        pages.post(PagePath.Route.cases, use: create)
    }

    /// The form, empty or as it was left.
    func form(
        _ form: FilledForm = .empty, caseID: CaseID? = nil, status: HTTPResponse.Status = .ok,
        wasSentBefore: Bool = false, context: SignedInPage
    ) async throws -> Response {
        let page = OpeningForm(
            say: Say(language: context.language, today: services.clock.now.day), principal: context.principal,
            formToken: context.session.token.formToken, places: try await services.cases.places(as: context.principal),
            form: form,
            purpose: .newCase(caseID ?? CaseID(at: services.clock.now, random: .random(in: 0...UInt128.max))),
            wasSentBefore: wasSentBefore)
        return context.frame.response(title: page.title, status: status, page.html)
    }

    /// A form that was kept while somebody signed in again.
    func restore(_ fields: FormFields, context: SignedInPage) async throws -> Response {
        try await form(FilledForm(fields: fields), caseID: fields.single("id").flatMap { CaseID($0) }, context: context)
    }

    @Sendable func create(request: Request, context: SignedInPage) async throws -> Response {
        let sent = try await context.form(of: request)
            .withoutBlankRows(of: "parties", fixed: ["side"], keeping: 2)
        let fields = sent.without(OpeningQuestions.askField)
        let caseID = fields.single("id").flatMap { CaseID($0) }
        let say = Say(language: context.language, today: services.clock.now.day)
        do {
            var reader = FieldReader(fields)
            let opening = try OpeningRequest(
                reading: &reader, defaults: .init(source: .apply, region: context.principal.region))
            if let questions = OpeningQuestions(sent, formToken: context.session.token.formToken, say: say) {
                return context.frame.response(title: questions.title, questions.html)
            }
            let location: @Sendable (Receipt) -> String = {
                PagePath.oneCase(CaseCode($0.row.state.id)).path
            }
            let key = IdempotencyKey(opening.id?.description ?? PagePosts.freshKey())
            let outcome = try await services.cases.open(
                opening.registration, id: opening.id, as: context.principal,
                request: key.map { IdempotentRequest(key: $0, form: fields, location: location) })
            return posts.done(.register, to: outcome.location(location) ?? PagePath.today.path)
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say))
            return try await form(filled, caseID: caseID, status: .unprocessableContent, context: context)
        } catch ServiceError.refused(let refusal, let allowed, _) {
            let filled = FilledForm(
                fields: fields, mistakes: [FormMistake](refusal, allowed: allowed, say: say))
            return try await form(filled, caseID: caseID, status: .unprocessableContent, context: context)
        } catch ServiceError.keyReused, ServiceError.caseExists {
            // Another case was typed into a page that had opened one: nothing typed is lost, and nothing is opened unasked.
            return try await form(
                FilledForm(fields: fields), status: .conflict, wasSentBefore: true, context: context)
        }
    }
}
