// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("The program itself")
struct SystemTests {
    @Test("does only what the rules leave to it, and says why not")
    func refused() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (1, .session), (1, .agree)])
            await #expect(
                throws: ServiceError.refused(.guardFailed(.itemLapsed, at: FieldPath("/item")), allowed: [], version: 4)
            ) {
                try await world.giveAsSystem(.lapse(Lapse(number: 1)), to: &life)
            }
            await #expect(
                throws: ServiceError.refused(.notPermitted(.terminate, for: .system), allowed: [], version: 3)
            ) {
                var other = try await world.lead([(0, .accept), (1, .session)])
                try await world.giveAsSystem(Step.terminate.command(on: world.now.day), to: &other)
            }
        }
    }

    @Test("finds no case that is not there, nor one in another county")
    func missing() async throws {
        try await World.run { world in
            let life = try await world.open()
            for (id, county) in [(CaseID(rawValue: 7), life.village.county), (life.id, CountyCode(rawValue: 990_102))] {
                await #expect(throws: ServiceError.notFound) {
                    try await world.cases.performAsSystem(.lapse(Lapse(number: 1)), on: id, in: county)
                }
            }
        }
    }

    @Test("has a door that widens nobody's own transaction, and opens one place only")
    func door() async throws {
        try await World.run { world in
            let life = try await world.open()
            let other = try await world.open(in: 990_101_102_201)
            let stranger = try world.worker(.village, for: other.village)
            let county = life.village.county
            let seen = try await world.application.transaction(
                TransactionOptions(settings: Scope(stranger).settings)
            ) { transaction in
                let isOpen = try transaction.first(EnterCaseAsSystem(county: county, id: life.id))
                return (isOpen, try transaction.query(VisibleCases()))
            }
            #expect(seen == (false, [other.id]))
            let entered = try await world.application.transaction { transaction in
                let isOpen = try transaction.first(EnterCaseAsSystem(county: county, id: life.id))
                return (isOpen, try transaction.query(VisibleCases()))
            }
            #expect(entered == (true, [life.id]))
        }
    }

    @Test("is overtaken by nobody unnoticed")
    func race() async throws {
        try await World.run(workers: 8) { world in
            let life = try await world.lead([(0, .accept), (1, .session), (1, .agree)])
            world.now = World.monday.adding(days: 5).evening
            let answers = await withTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        do {
                            let receipt = try await world.cases.performAsSystem(
                                .lapse(Lapse(number: 1)), on: life.id, in: life.village.county)
                            return "done \(receipt.row.state.version)"
                        } catch ServiceError.stale(let current) {
                            return "late \(current)"
                        } catch ServiceError.refused {
                            return "late 5"
                        } catch {
                            return "\(error)"
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(answers == ["done 5": 1, "late 5": 7])
            #expect(try await world.findings() == [])
        }
    }
}

extension Scope {
    /// What a person's transactions see.
    init(_ person: Principal) {
        self.init(county: person.county, person: person.person, regions: person.regions, unit: person.unit)
    }
}

/// The cases that a transaction sees.
struct VisibleCases: Statement {
    static let name: StaticString = "visible_cases"
    var sql: SQL { "select id from mediation_case order by id" }
    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> CaseID { try row.decode(CaseID.self) }
}
