// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

/// Registers of cases as files: each is taken out for a reason, and that is written down.
struct RegisterRoutes: Sendable {
    let registers: RegisterService

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.post("registers", use: write)
    }

    @Sendable private func write(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        // What does not exist for somebody is not described to them by the faults of their request.
        guard context.principal.may(.exportRegisters) else { throw Problem(.notFound) }
        let language = request.language
        var fields = FieldReader(try await request.jsonBody())
        let asked = try RegisterRequest(reading: &fields, in: language)
        let sheet = try await registers.write(
            asked.order, RegisterWriting(asked, in: language), as: context.principal)
        return .attachment(sheet, of: (format: asked.order.format, name: "register"))
    }
}
