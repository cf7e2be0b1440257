// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import Sealing
import TestSupport
import Testing

@testable import MediationStore

@Suite("What is known of people")
struct SealedDetailTests {
    static let phone = "13912345670"
    static let identity = "11010519491231002X"

    private static func registration(applicant: String = "欧阳𠅤") -> Registration {
        Registration(
            source: .apply, type: .neighbour, summary: "屋檐水", region: World.village, place: "麒麟巷三十七号",
            urgency: .ordinary, requestedOn: nil,
            parties: [
                NewParty(side: .applicant, name: applicant, phone: phone, identityNumber: identity),
                NewParty(side: .respondent, name: "司徒㛃"),
            ])
    }

    private static func open(in world: World) async throws -> CaseID {
        let outcome = try await world.cases.open(registration(), as: try world.worker(.village, for: World.village))
        return try #require(outcome.receipt).row.state.id
    }

    @Test("stands sealed in the table, is read masked, and the place in the clear")
    func sealed() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            let stored = try await world.owner.query(StoredDetails())
            #expect(stored == [" place sealed:true", "司徒㛃 plain:- sealed:false,false", "欧阳𠅤 plain:- sealed:true,true"])
            let view = try await world.cases.view(id, as: try world.worker(.village, for: World.village))
            #expect(view.row.place == "麒麟巷三十七号")
            let expected = [
                PartyRow(
                    number: 1, side: .applicant, name: "欧阳𠅤", phone: MaskedText(phone: Self.phone),
                    identityNumber: MaskedText(identityNumber: Self.identity)),
                PartyRow(number: 2, side: .respondent, name: "司徒㛃", phone: nil),
            ]
            #expect(view.parties == expected)
        }
    }

    @Test("is found by the whole number however it is written, by part of it never, and by a rare character")
    func found() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            let village = try world.worker(.village, for: World.village)
            let neighbour = try world.person("990101101202-mediator")
            func found(_ query: String, as person: Principal) async throws -> [CaseID] {
                var filter = CaseFilter()
                filter.query = query
                return try await world.cases.list(filter, limit: 10, as: person).items.map(\.id)
            }
            for query in [Self.phone, "139 1234-5670", "+8613912345670", Self.identity.lowercased(), "𠅤", "㛃"] {
                #expect(try await found(query, as: village) == [id], "\(query)")
                #expect(try await found(query, as: neighbour) == [], "\(query)")
            }
            for query in ["13912345671", "1391234567", "110105194912310021"] {
                #expect(try await found(query, as: village) == [], "\(query)")
            }
        }
    }

    @Test("is shown in full for a reason, and the line says who, what and why, and not the number")
    func revealed() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            let village = try world.worker(.village, for: World.village)
            let purpose = Reveal.Purpose(reason: .contact, note: "约周三谈")
            let reveal = Reveal(party: 1, detail: .phone, purpose: purpose)
            #expect(try await world.cases.reveal(reveal, in: id, as: village) == Self.phone)
            let other = Reveal(party: 2, detail: .phone, purpose: purpose)
            #expect(try await world.cases.reveal(other, in: id, as: village) == nil)
            await #expect(throws: ServiceError.notFound) {
                try await world.cases.reveal(reveal, in: id, as: try world.person("990101101202-mediator"))
            }
            let lines = try await world.owner.query(RevealLines())
            #expect(lines == ["phone of party 1 contact: 约周三谈", "phone of party 2 contact: 约周三谈"])
        }
    }

    @Test("that was plain is sealed in the background, however often that is begun, and reads the same")
    func filled() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            try await world.forge(
                """
                update case_party set phone_sealed = null, phone_index = null, sealing_key = null,
                    id_number_sealed = null, id_number_index = null
                """,
                "update case_party set phone = '139 1234 5670' where party = 1",
                "update mediation_case set place = '麒麟巷三十七号', place_sealed = null, sealing_key = null")
            let village = try world.worker(.village, for: World.village)
            let before = try await world.cases.view(id, as: village)
            let worker = SealingWorker(database: world.application, vault: world.vault, logger: .silent)
            #expect(try await worker.seal() == 2)
            #expect(try await worker.seal() == 0)
            let after = try await world.cases.view(id, as: village)
            #expect(before.row.place == after.row.place && before.parties == after.parties)
            #expect(
                try await world.owner.query(StoredDetails())
                    == [" place sealed:true", "司徒㛃 plain:- sealed:false,false", "欧阳𠅤 plain:- sealed:true,false"])
        }
    }

    @Test("is sealed anew under a new key; the former one can be dropped then, and not before")
    func rotated() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            let rotated = world.vault.keyring.addingKey()
            let register = KeyRegister(database: world.application)
            try await register.enter(rotated)
            let owner = KeyRegister(database: world.owner)
            #expect(try await owner.dropFormerKeys(of: rotated) == false)
            let worker = SealingWorker(database: world.application, vault: Vault(rotated), logger: .silent)
            #expect(try await worker.seal() == 3)
            #expect(try await owner.dropFormerKeys(of: rotated))
            let only = rotated.droppingFormerKeys()
            try await register.enter(only)
            let cases = CaseService(
                database: world.application, vault: Vault(only), clock: world.clock, logger: .silent)
            let village = try world.worker(.village, for: World.village)
            let reveal = Reveal(
                party: 1, detail: .identityNumber, purpose: Reveal.Purpose(reason: .identity, note: "核对"))
            #expect(try await cases.reveal(reveal, in: id, as: village) == Self.identity)
            var filter = CaseFilter()
            filter.query = Self.phone
            #expect(try await cases.list(filter, limit: 10, as: village).items.map(\.id) == [id])
            // A server that still has the old keyring is refused, and writes nothing that nobody could open.
            await #expect(throws: KeyringMismatch.missing(only.current)) {
                try await register.require(world.vault.keyring)
            }
            await #expect(throws: PostgresError.self) { _ = try await Self.open(in: world) }
        }
    }

    @Test("is not opened with another keyring, which is noticed at the start and by name")
    func lost() async throws {
        try await World.run { world in
            let id = try await Self.open(in: world)
            let other = Keyring.random()
            await #expect(throws: KeyringMismatch.other(other.current)) {
                try await KeyRegister(database: world.application).enter(other)
            }
            let cases = CaseService(
                database: world.application, vault: Vault(other), clock: world.clock, logger: .silent)
            await #expect(throws: SealingFailure.notGenuine) {
                try await cases.view(id, as: try world.worker(.village, for: World.village))
            }
        }
    }

    @Test("does not open in another row, where only the owner of the database could have put it")
    func moved() async throws {
        try await World.run { world in
            let (id, other) = (try await Self.open(in: world), try await Self.open(in: world))
            try await world.forge(
                """
                update case_party set phone_sealed = (
                    select phone_sealed from case_party where case_id = \(other) and party = 1)
                where case_id = \(id) and party = 1
                """)
            await #expect(throws: SealingFailure.notGenuine) {
                try await world.cases.view(id, as: try world.worker(.village, for: World.village))
            }
        }
    }
}

private struct StoredDetails: Statement {
    static let name: StaticString = "stored_details"

    var sql: SQL {
        """
        select name || ' plain:' || coalesce(phone, '-') || ' sealed:' || (phone_sealed is not null)::text || ','
            || (id_number_sealed is not null)::text
        from case_party
        union all
        select place || ' place sealed:' || (place_sealed is not null)::text from mediation_case
        order by 1
        """
    }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}

private struct RevealLines: Statement {
    static let name: StaticString = "reveal_lines"

    var sql: SQL { "select field || ' ' || reason from access_log where kind = 'reveal' order by seq" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String { try row.decode(String.self) }
}
