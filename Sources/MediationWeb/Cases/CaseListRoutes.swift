// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The list of cases, the lists that people named, and cases given to somebody else.
struct CaseListRoutes: Sendable {
    /// A page of a phone's patience.
    private static let pageSize = 25

    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get(PagePath.Route.cases) { request, context in
            try await show(CaseListFilter(try request.queryFields()), context)
        }
        pages.post(PagePath.Route.caseLists, use: keep)
        pages.post(PagePath.Route.assignments, use: assign)
    }

    private func show(
        _ filter: CaseListFilter, _ context: SignedInPage, mistake: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (principal, today) = (context.principal, services.clock.now.day)
        let say = Say(language: context.language, today: today)
        let cases = try await services.cases.list(
            filter.wanted(by: principal, today: today), after: filter.after, limit: Self.pageSize, as: principal)
        var tabs = ListTab.all(try await services.lists.all(as: principal), say: say)
        let counts = try await services.lists.counts(
            of: tabs.map { $0.filter.wanted(by: principal, today: today) }, as: principal)
        for (index, count) in counts.enumerated() { tabs[index].count = count }
        var colleagues: [PersonLine] = []
        if cases.items.contains(where: { CaseTable.canGive($0, principal) }) {
            colleagues = try await services.people.colleagues(of: principal)
        }
        let token = context.session.token.formToken
        let page = CaseListPage(
            say: say, filter: filter, page: cases,
            tabs: ListTabs(say: say, filter: filter, tabs: tabs, formToken: token, mistake: mistake),
            table: CaseTable(
                say: say, principal: principal, lines: cases.items,
                colleagues: colleagues, formToken: token))
        return context.frame.response(title: page.title, status: status, page.html)
    }

    @Sendable private func keep(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        if let id = fields.single("drop").flatMap({ Int32($0) }) {
            try await services.lists.drop(id, as: context.principal)
            return Redirection(to: PagePath.cases.path).response
        }
        // Read and written anew, so that nothing but codes is kept.
        let filter = CaseListFilter(query: fields.single("query") ?? "")
        let name = Self.trimmed(fields.single("name"))
        let say = Say(language: context.language, today: services.clock.now.day)
        func refuse(_ sentence: any Bilingual) async throws -> Response {
            try await show(filter, context, mistake: say(sentence), status: .unprocessableContent)
        }
        guard !name.isEmpty else { return try await refuse(Phrase.Failure.required) }
        guard name.count <= ListService.nameLimit else {
            return try await refuse(Phrase.Failure.tooLong(limit: ListService.nameLimit))
        }
        let isKept = try await services.lists.keep(
            filter.codeQuery, as: name, isShared: fields.single("shared") == "true", by: context.principal)
        guard isKept else { return try await refuse(Phrase.Desk.listNotKept) }
        return Redirection(to: filter.address(after: nil)).response
    }

    @Sendable private func assign(_ request: Request, _ context: SignedInPage) async throws -> Response {
        let fields = try await context.form(of: request)
        let say = Say(language: context.language, today: services.clock.now.day)
        let chosen = fields.fields.filter { $0.name == "case" }.compactMap { ChosenCase($0.value) }
        let reason = Self.trimmed(fields.single("reason"))
        let assignee = fields.single("assignee").flatMap { Int32($0) }.map { PersonID(rawValue: $0) }
        func refuse(_ sentence: String) async throws -> Response {
            try await show(CaseListFilter(), context, mistake: sentence, status: .unprocessableContent)
        }
        guard !chosen.isEmpty else { return try await refuse(say(Phrase.Desk.nobodyChosen)) }
        guard let assignee else {
            return try await refuse(say(Phrase.Desk.giveTo) + say.colon + say(Phrase.Failure.required))
        }
        guard !reason.isEmpty else {
            return try await refuse(say(Phrase.Desk.reason) + say.colon + say(Phrase.Failure.required))
        }
        let assigned = try await services.cases.assign(
            chosen, to: assignee, because: String(reason.prefix(200)), as: context.principal)
        let page = AssignedPage(say: say, assigned: assigned)
        return context.frame.response(title: page.title, page.html)
    }

    private static func trimmed(_ text: String?) -> String {
        let text = text ?? ""
        let start = text.drop { $0.isWhitespace }
        return String(String(start.reversed().drop { $0.isWhitespace }.reversed()))
    }
}

extension ChosenCase {
    /// Reads `id:version`, as the boxes of the list have it.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let id = CaseID(parts[0]), let version = Int32(parts[1]) else { return nil }
        self.init(id: id, version: version)
    }
}
