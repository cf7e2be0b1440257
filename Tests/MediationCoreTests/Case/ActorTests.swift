// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a person's relation to a case")
struct ActorTests {
    @Test("is what everybody in the model is there for, in every case")
    func relations() {
        for state in DueDayTests.examples {
            for relation in Relation.allCases {
                guard let actor = County.actor(relation, to: state) else { continue }
                #expect(actor.relation(to: state) == relation, "\(state.position)")
            }
        }
    }

    @Test("is that of a registrar while there is no case, unless the place is elsewhere or the role sees no cases")
    func registrar() {
        let roles = Role.allCases.map { role in
            somebody(in: 1, at: .village, as: role).relation(to: nil)
        }
        #expect(roles == [.registrar, .registrar, .registrar, .stranger, .stranger])
        #expect(County.actor(.stranger, to: nil)?.relation(to: nil) == .stranger)
    }

    @Test("is that of a stranger for leaders and administrators, whatever the case")
    func seesNone() {
        for state in DueDayTests.examples {
            for role in [Role.leader, .administrator] {
                let holder = Actor(
                    person: state.holder.person, unit: state.holder.unit, level: state.level, role: role,
                    isPlaceWithin: true)
                #expect(holder.relation(to: state) == .stranger)
            }
        }
    }

    @Test("is that of a receiver only for those who answer requests")
    func receivers() throws {
        let state = try #require(DueDayTests.examples.first { $0.position == Position(.transferPending, .village) })
        let relations = Role.allCases.map { role in
            somebody(in: 2, at: .township, as: role).relation(to: state)
        }
        #expect(relations == [.superior, .receiver, .receiver, .stranger, .stranger])
    }

    @Test("is that of a stranger for another unit of the same level")
    func neighbour() throws {
        let state = try #require(DueDayTests.examples.first { $0.level == .township })
        #expect(somebody(in: 77, at: .township, as: .officer).relation(to: state) == .stranger)
    }

    @Test(
        "decides about the buttons, and a county has nobody above it to ask",
        arguments: [
            (Level.village, [Command.Kind.holdSession, .escalate, .agree, .terminate, .withdraw]),
            (.county, [.holdSession, .agree, .terminate, .withdraw]),
        ])
    func buttons(level: Level, expected: [Command.Kind]) throws {
        let state = try #require(DueDayTests.examples.first { $0.position == Position(.mediating, level) })
        let holder = try #require(County.actor(.holder, to: state))
        #expect(Transitions.available(for: holder, on: state) == expected)
    }

    private func somebody(in unit: Int32, at level: Level, as role: Role) -> Actor {
        Actor(
            person: PersonID(rawValue: 1), unit: UnitID(rawValue: unit), level: level, role: role, isPlaceWithin: true)
    }
}
