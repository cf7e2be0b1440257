// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// What one round trip brings for a command.
struct LoadedCase {
    var stored: (requestHash: [UInt8], answer: StoredAnswer)?
    /// The row of the case; `nil` when there is none in the scope.
    var head: CaseHead?
    /// The row with the case that its events make.
    var row: CaseRow?
    var around = Surroundings()
    /// The names of the person that is to have the case, and of that person's unit.
    var assignee: (name: String, unitName: String)?

    /// The answer that this request got before.
    ///
    /// - Throws: `ServiceError.keyReused` when the key belongs to another request.
    func answer(to request: IdempotentRequest?) throws -> StoredAnswer? {
        try request.flatMap { try answer(to: $0.hash) }
    }

    /// The same, by the hash of the request alone.
    func answer(to hash: [UInt8]) throws -> StoredAnswer? {
        guard let stored else { return nil }
        guard stored.requestHash == hash else { throw ServiceError.keyReused }
        return stored.answer
    }
}

/// The trip that loads a case for a command: the statements, and how their answers are taken apart.
struct LoadingTrip {
    private(set) var pipeline = Pipeline()
    private var takers: [(PipelineResults, inout LoadedCase) throws -> Void] = []

    /// Adds a statement with what its rows tell.
    mutating func add<S: Statement>(_ statement: S, _ take: @escaping ([S.Row], inout LoadedCase) throws -> Void) {
        let slot = pipeline.add(statement)
        takers.append { results, loaded in try take(results.rows(of: slot), &loaded) }
    }

    /// Adds a statement that only opens or locks something.
    mutating func add(_ statement: some Statement) { pipeline.add(statement) }

    func run(in transaction: borrowing Transaction) throws -> LoadedCase {
        let results = try transaction.pipeline(pipeline)
        var loaded = LoadedCase()
        for take in takers { try take(results, &loaded) }
        return loaded
    }
}

extension LoadingTrip {
    /// What the core wants to know from outside of the case.
    mutating func addSurroundings(of command: Command, on id: CaseID, by principal: Principal, today: LegalDay) {
        let county = principal.county
        if case .escalate(let escalation) = command {
            add(FindUnitAbove(county: county, id: id, isSkip: escalation.isSkip)) { $1.around.unitAbove = $0.first }
        }
        if case .handDown = command {
            add(FindUnitBelow(county: county, id: id)) { $1.around.unitBelow = $0.first }
        }
        if case .register(let registration) = command {
            add(FindRegion(code: registration.region)) { found, loaded in
                loaded.around.isRegionWithin =
                    found.first.map { principal.regions.contains($0.range.lowerBound) } == true
            }
        }
        if let person = command.assignee(by: principal.responsible.id) {
            add(FindColleague(person: person, in: principal.unit, on: today)) { found, loaded in
                loaded.around.assignee = found.first.map { Holder(unit: $0.unit, person: person) }
                loaded.assignee = found.first.map { ($0.name, $0.unitName) }
            }
        }
    }
}

extension Command {
    /// The person that is to have the case from now on: for a transfer, whoever accepts it, unless another is named.
    fileprivate func assignee(by person: PersonID) -> PersonID? {
        if case .acceptTransfer(let acceptance) = self { return acceptance.assignee ?? person }
        if case .assign(let assignment) = self { return assignment.assignee }
        return nil
    }
}
