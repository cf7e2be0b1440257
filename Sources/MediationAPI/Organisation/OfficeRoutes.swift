// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Units and people, and the changes of them: each change is a thing that is made, and stays.
struct OfficeRoutes: Sendable {
    let services: Services

    func add(to group: some RouterMethods<SignedInAPI>) {
        group.get("units", use: units)
        group.post("units", use: addUnit)
        group.get("units/{id}", use: unit)
        group.post("units/{id}/changes", use: changeUnit)
        group.get("people", use: people)
        group.post("people", use: addPerson)
        group.get("people/{id}", use: person)
        group.post("people/{id}/changes", use: changePerson)
    }

    private var today: LegalDay { services.clock.now.day }

    @Sendable private func units(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let units = try await services.offices.units(as: context.principal)
        return JSONResponse(
            PageJSON(items: units.map { UnitJSON(unit: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func unit(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let json = UnitJSON(unit: try await services.offices.unit(try context.unitID(), as: context.principal))
        return JSONResponse(json, headers: .privateAnswer(in: request.language)).tagged(json.tag)
    }

    @Sendable private func people(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let people = try await services.people.list(as: context.principal)
        return JSONResponse(
            PageJSON(items: people.map { PersonLineJSON(person: $0) }, next: nil),
            headers: .privateAnswer(in: request.language))
    }

    @Sendable private func person(_ request: Request, _ context: SignedInAPI) async throws -> JSONResponse {
        try request.requireNoQuery()
        let json = PersonRecordJSON(
            person: try await services.offices.person(try context.personID(), as: context.principal))
        return JSONResponse(json, headers: .privateAnswer(in: request.language)).tagged(json.tag)
    }

    @Sendable private func addUnit(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try await add(.addUnit, request, context)
    }

    @Sendable private func addPerson(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        try await add(.addPerson, request, context)
    }

    private func add(_ change: OfficeChange, _ request: Request, _ context: SignedInAPI) async throws -> Response {
        try request.requireNoQuery()
        guard context.principal.may(.manageOffices) else { throw Problem(.notFound) }
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let command = try OfficeReader(today: today).read(change, &fields)
        return try await make(command, request, body, context)
    }

    @Sendable private func changeUnit(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        let id = try context.unitID()
        _ = try await services.offices.unit(id, as: context.principal)
        return try await change(OfficeReader(unit: id, today: today), OfficeReader.ofUnit, request, context)
    }

    @Sendable private func changePerson(_ request: Request, _ context: SignedInAPI) async throws -> Response {
        let id = try context.personID()
        _ = try await services.offices.person(id, as: context.principal)
        return try await change(OfficeReader(person: id, today: today), OfficeReader.ofPerson, request, context)
    }

    private func change(
        _ reader: OfficeReader, _ choices: [OfficeChange], _ request: Request, _ context: SignedInAPI
    ) async throws -> Response {
        try request.requireNoQuery()
        let version = try request.requireIfMatch()
        let body = try await request.jsonBody()
        var fields = FieldReader(body)
        let command = try reader.read(&fields, among: choices)
        return try await make(command, expecting: Int32(clamping: version), request, body, context)
    }

    private func make(
        _ command: OfficeCommand, expecting version: Int32 = 0, _ request: Request, _ body: JSONBody,
        _ context: SignedInAPI
    ) async throws -> Response {
        let outcome = try await services.offices.change(
            command, expecting: version, as: context.principal,
            request: try OfficeService.Request(request, body: body, answer: { Self.answer($0) }))
        return outcome.response { Self.answer($0) }
    }

    private static func answer(_ receipt: OfficeService.Receipt) -> WrittenAnswer {
        let location =
            receipt.person.map { "\(Endpoint.prefix)/people/\($0.rawValue)" }
            ?? receipt.unit.map { "\(Endpoint.prefix)/units/\($0.rawValue)" } ?? Endpoint.prefix
        return WrittenAnswer(
            status: .created, location: location,
            tag: EntityTag(version: max(1, Int(receipt.version)), dependingOn: []),
            body: JSONWriter.bytes(
                of: OfficeReceiptJSON(
                    unit: receipt.unit?.rawValue, person: receipt.person?.rawValue, version: receipt.version,
                    cases: receipt.cases)))
    }
}

extension RequestContext {
    fileprivate func unitID() throws(Problem) -> UnitID { UnitID(rawValue: try number()) }
    fileprivate func personID() throws(Problem) -> PersonID { PersonID(rawValue: try number()) }

    private func number() throws(Problem) -> Int32 {
        guard let number = parameters.get("id").flatMap({ Int32($0) }), number > 0 else { throw Problem(.notFound) }
        return number
    }
}
