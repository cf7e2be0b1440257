// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@Suite("The database refuses, of numbers, mergers and the program's own person,")
struct NumberWallTests {
    @Test("a number that is not the next, is taken twice, or belongs to no case")
    func numbers() async throws {
        try await World.run { world in
            let life = try await world.lead([(0, .accept)])
            let waiting = try await world.lead([])
            let unit = try world.worker(.village, for: World.village).unit
            func given(_ serial: Int32, to life: Life) -> Raw {
                Raw(
                    """
                    update mediation_case set number = '第1号', number_unit = \(unit), number_year = 2026,
                        number_serial = \(serial)
                    where id = \(life.id)
                    """)
            }
            func counted(_ last: Int32) -> Raw {
                Raw("update case_number_counter set last = \(last) where unit_id = \(unit)")
            }
            #expect(try await world.wall(given(2, to: waiting)) == "mediation_case_number_counted_check")
            #expect(try await world.wall(given(1, to: waiting)) == "mediation_case_number_key")
            #expect(try await world.wall(counted(2), given(2, to: waiting)) == nil)
            #expect(try await world.wall(counted(2)) == "case_number_counter_given_check")
            #expect(try await world.wall(counted(3), given(3, to: waiting)) == "case_number_counter_next_check")
            #expect(try await world.wall(counted(1)) == "case_number_counter_next_check")
            #expect(try await world.wall(given(2, to: life)) == "mediation_case_number_once")
            let first = Raw("insert into case_number_counter values (990101, \(unit), 2027, 2)")
            #expect(try await world.wall(first) == "case_number_counter_next_check")
        }
    }

    @Test("a case in itself, in one that went elsewhere, and a second time")
    func mergers() async throws {
        try await World.run { world in
            let (one, other, third) = (try await world.open(), try await world.open(), try await world.open())
            var merged = one
            try await world.give(.merge(Merge(into: other.id)), to: &merged)
            func into(_ target: Life, _ life: Life) -> Raw {
                Raw("update mediation_case set merged_into = \(target.id) where id = \(life.id)")
            }
            #expect(try await world.wall(into(other, third)) == "mediation_case_merged_into_check")
            #expect(try await world.wall(into(third, merged)) == "mediation_case_merged_once")
            var closed = third
            try await world.give(.merge(Merge(into: other.id)), to: &closed)
            let again = Raw(
                """
                update mediation_case set merged_into = null where id = \(closed.id)
                """)
            #expect(try await world.wall(again) == "mediation_case_merged_once")
            let free = try await world.lead([(1, .withdraw), (9, .closeUnasked)])
            #expect(try await world.wall(into(merged, free)) == "mediation_case_merge_target_check")
            #expect(try await world.wall(into(free, free)) == "mediation_case_merged_into_check")
        }
    }

    @Test("that anybody signs in as the program itself")
    func system() async throws {
        try await World.run { world in
            let forgeries: [(SQL, String)] = [
                ("insert into credential values (0, 'hash', now())", "credential_person_check"),
                (
                    """
                    insert into sign_in values (decode(repeat('07', 32), 'hex'), 0, 'bearer', now(), now(), now())
                    """, "sign_in_person_check"
                ),
                ("update person set is_active = true where id = 0", "person_active_check"),
                ("update person set role = 'officer' where id = 0", "person_system_check"),
                ("update person set unit_id = 1 where id = 0", "person_unit_check"),
                ("update person set unit_id = null where id = 1", "person_unit_check"),
            ]
            for (forgery, constraint) in forgeries {
                let error = await #expect(throws: PostgresError.self) { try await world.owner.execute(forgery) }
                guard case .server(let refused)? = error else {
                    Issue.record("\(constraint): was not refused by the server.")
                    continue
                }
                #expect(refused.constraint == constraint)
            }
        }
    }
}
