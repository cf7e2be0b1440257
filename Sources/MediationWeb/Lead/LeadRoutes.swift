// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Reporting a lead.
struct LeadRoutes: Sendable {
    let services: Services
    let posts: PagePosts

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.newLead) { request, context in try await form(context: context) }
        pages.post(PagePath.Route.leads, use: create)
    }

    /// The form, empty or as it was left.
    private func form(
        _ form: FilledForm = .empty, caseID: CaseID? = nil, status: HTTPResponse.Status = .ok, context: SignedInPage
    ) async throws -> Response {
        let page = LeadForm(
            say: Say(language: context.language, today: services.clock.now.day), principal: context.principal,
            formToken: context.session.token.formToken, places: try await services.cases.places(as: context.principal),
            form: form, caseID: caseID ?? CaseID(at: services.clock.now, random: .random(in: 0...UInt128.max)))
        return context.frame.response(title: page.title, status: status, page.html)
    }

    /// A form that was kept while somebody signed in again.
    func restore(_ fields: FormFields, context: SignedInPage) async throws -> Response {
        try await form(FilledForm(fields: fields), caseID: fields.single("id").flatMap { CaseID($0) }, context: context)
    }

    @Sendable private func create(request: Request, context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        let caseID = fields.single("id").flatMap { CaseID($0) }
        let say = Say(language: context.language, today: services.clock.now.day)
        do {
            var reader = FieldReader(fields)
            let lead = try LeadRequest(
                reading: &reader, defaults: .init(source: .grid, region: context.principal.region))
            let location: @Sendable (Receipt) -> String = {
                PagePath.oneCase(CaseCode($0.row.state.id)).path
            }
            let key = IdempotencyKey(lead.id?.description ?? PagePosts.freshKey())
            let outcome = try await services.cases.report(
                lead.report, id: lead.id, as: context.principal,
                request: key.map { IdempotentRequest(key: $0, form: fields, location: location) })
            return posts.done(.reportLead, to: outcome.location(location) ?? PagePath.today.path)
        } catch let problem as Problem where problem.type == .invalidFields {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](problem, say: say))
            return try await form(filled, caseID: caseID, status: .unprocessableContent, context: context)
        } catch ServiceError.refused(let refusal, let allowed, _) {
            let filled = FilledForm(fields: fields, mistakes: [FormMistake](refusal, allowed: allowed, say: say))
            return try await form(filled, caseID: caseID, status: .unprocessableContent, context: context)
        } catch ServiceError.keyReused, ServiceError.caseExists {
            // Another lead was typed into a page that had reported one: it gets an id of its own.
            return try await form(FilledForm(fields: fields), status: .conflict, context: context)
        }
    }
}
