// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationService

/// Limits of time: why a day is the day, and what the person who asks is told now.
struct ClockRoutes: Sendable {
    let services: Services

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("cases/{id}/clocks", use: clocks)
        group.get("alerts", use: alerts)
    }

    @Sendable private func clocks(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let clocks = try await services.cases.clocks(of: try context.caseID(), as: context.principal)
        let (language, now) = (request.language, services.clock.now)
        return JSONResponse(
            PageJSON(items: clocks.map { ClockJSON(clock: $0, language: language, now: now) }, next: nil),
            headers: .privateAnswer(in: language))
    }

    @Sendable private func alerts(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let alerts = try await services.alerts.mine(as: context.principal)
        let language = request.language
        return JSONResponse(
            PageJSON(items: alerts.map { AlertJSON(line: $0, language: language) }, next: nil),
            headers: .privateAnswer(in: language))
    }
}
