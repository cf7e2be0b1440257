// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Themes of the month: groups of alike cases, what was adopted, and each step to its end.
struct ThemeRoutes: Sendable {
    let themes: ThemeService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("theme-suggestions", use: suggest)
        group.get("themes", use: list)
        group.post("themes", use: adopt)
        group.get("themes/{id}", use: read)
        group.post("themes/{id}/steps", use: move)
    }

    @Sendable private func suggest(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let groups = try await themes.suggestions(as: context.principal)
        return JSONResponse(
            PageJSON(items: groups.map { ThemeGroupJSON(group: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func list(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let lines = try await themes.themes(as: context.principal)
        return JSONResponse(
            PageJSON(items: lines.map { ThemeLineJSON(line: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func read(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let theme = try await themes.theme(try context.themeID(), as: context.principal)
        return JSONResponse(ThemeJSON(theme: theme), headers: .privateAnswer(in: request.language)).tagged(
            EntityTag(version: Int(theme.line.version), dependingOn: []))
    }

    @Sendable private func adopt(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        guard context.principal.may(.adoptThemes) else { throw Problem(.notFound) }
        var fields = FieldReader(try await request.jsonBody())
        let theme = try ThemeAdoption(reading: &fields)
        let id = try await themes.adopt(
            words: theme.words, township: theme.township, type: theme.type, title: theme.title, note: theme.note,
            as: context.principal)
        return try await made(id, request, context)
    }

    @Sendable private func move(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        let id = try context.themeID()
        _ = try await themes.theme(id, as: context.principal)
        guard context.principal.may(.adoptThemes) else { throw Problem(.notFound) }
        let version = try request.requireIfMatch()
        var fields = FieldReader(try await request.jsonBody())
        let step = try ThemeMove(reading: &fields)
        try await themes.move(
            id, to: step.state, note: step.note, expecting: Int32(clamping: version), as: context.principal)
        return try await made(id, request, context)
    }

    /// What was made, as it then stands.
    private func made(_ id: ThemeID, _ request: Request, _ context: SignedInAPI) async throws -> Response {
        let theme = try await themes.theme(id, as: context.principal)
        return JSONResponse.created(
            ThemeJSON(theme: theme), at: "\(Endpoint.prefix)/themes/\(id.rawValue)",
            tag: EntityTag(version: Int(theme.line.version), dependingOn: [])
        ).response(from: request, context: context)
    }
}

extension RequestContext {
    fileprivate func themeID() throws(Problem) -> ThemeID {
        guard let number = parameters.get("id").flatMap({ Int32($0) }), number > 0 else { throw Problem(.notFound) }
        return ThemeID(rawValue: number)
    }
}
