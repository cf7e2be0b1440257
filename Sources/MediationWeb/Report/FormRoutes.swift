// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService
internal import NIOCore

/// The statistics form, and the months that were closed.
struct FormRoutes: Sendable {
    let services: Services

    func add(to pages: some RouterMethods<SignedInPage>) {
        pages.get("/statistics/form", use: form)
        pages.post("/statistics/closings", use: close)
        pages.get("/statistics/closings/:id", use: closing)
        pages.get("/statistics/closings/:id/file", use: file)
    }

    private func say(_ context: SignedInPage) -> Say {
        Say(language: context.language, today: services.clock.now.day)
    }

    @Sendable private func form(request: Request, context: SignedInPage) async throws -> Response {
        do {
            return try await page(try ReportQuery(try request.queryFields()), context: context)
        } catch ServiceError.invalidMonths {
            return try await page(ReportQuery(), isWrong: true, context: context)
        } catch ServiceError.closingRefused {
            return try await page(ReportQuery(), isWrong: true, context: context)
        } catch let problem as Problem where problem.type == .invalidQuery {
            return try await page(ReportQuery(), isWrong: true, context: context)
        }
    }

    private func page(
        _ query: ReportQuery, isWrong: Bool = false, context: SignedInPage
    ) async throws -> Response {
        let person = context.principal
        let last = Month(services.clock.now.day).adding(-1)
        let form = try await services.figures.form(
            query.period ?? ReportPeriod(.month, around: last), of: query.region, as: person)
        let isClosable =
            person.may(.closeMonths) && form.period.kind == .month && form.isOver && !form.isFrozen
            && form.region.code == person.region
        let page = FormPage(
            say: say(context), form: form, closings: form.closings,
            own: (code: person.region, name: person.regionName),
            closingToken: isClosable ? context.session.token.formToken : nil,
            seesCases: PagePath.casesBehind(.registered).isFor(person), seesChanges: person.may(.seeSmallCounts),
            isWrong: isWrong)
        return context.frame.response(title: page.title, status: isWrong ? .unprocessableContent : .ok, page.html)
    }

    @Sendable private func close(request: Request, context: SignedInPage) async throws -> Response {
        var fields = FieldReader(try await context.form(of: request))
        let month = fields.required("month", .month)
        let looked = fields.required("looked", .flag)
        let asked = try fields.finish(month, looked) { month, _ in month }
        do {
            let closed = try await services.figures.close(asked, as: context.principal)
            return Redirection(to: ReportPage.closing(closed.id).path).response
        } catch ServiceError.closingRefused(.closedBefore(let id)) {
            // Somebody else was faster, or the button was pressed twice: it is closed, and this is it.
            return Redirection(to: ReportPage.closing(id).path).response
        }
    }

    private func id(_ context: SignedInPage) throws -> SnapshotID {
        guard let id = context.parameters.get("id").flatMap({ SnapshotID($0) }) else { throw Problem(.notFound) }
        return id
    }

    @Sendable private func closing(request: Request, context: SignedInPage) async throws -> Response {
        let page = ClosingPage(
            say: say(context),
            revisions: try await services.figures.revisions(of: try id(context), as: context.principal),
            seesCases: PagePath.casesBehind(.registered).isFor(context.principal))
        return context.frame.response(title: page.title, page.html)
    }

    @Sendable private func file(request: Request, context: SignedInPage) async throws -> Response {
        let month = try await services.figures.snapshot(try id(context), as: context.principal)
        let headers: HTTPFields = [
            .contentType: "application/json", .cacheControl: "private, no-store",
            .contentDisposition: "attachment; filename=\"\(month.id).json\"",
        ]
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: month.file)))
    }
}
