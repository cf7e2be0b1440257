// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("a person's relation to a case")
struct ActorTests {
    @Test("is what everybody in the model is there for, in every case")
    func relations() {
        for state in MediationCase.examples {
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
        #expect(roles == Array(repeating: .registrar, count: 3) + Array(repeating: .stranger, count: 5))
        #expect(County.actor(.stranger, to: nil)?.relation(to: nil) == .stranger)
    }

    @Test("is that of a stranger for whoever works on no cases, whatever the case")
    func seesNone() {
        for state in MediationCase.examples {
            for role in [Role.leader, .administrator, .auditor, .liaison] {
                let holder = Actor(
                    person: state.holder.person, unit: state.holder.unit, level: state.level, role: role,
                    isPlaceWithin: true)
                #expect(holder.relation(to: state) == .stranger)
            }
        }
    }

    @Test("is that of a receiver only for those who answer requests")
    func receivers() throws {
        let state = try MediationCase.example(.mediating, at: .village).asking(.township)
        let relations = Role.allCases.map { role in
            somebody(in: 2, at: .township, as: role).relation(to: state)
        }
        #expect(relations == [.superior, .receiver, .receiver] + Array(repeating: .stranger, count: 4) + [.system])
    }

    @Test("is that of a stranger for another unit of the same level")
    func neighbour() throws {
        let state = try #require(MediationCase.examples.first { $0.level == .township })
        #expect(somebody(in: 77, at: .township, as: .officer).relation(to: state) == .stranger)
    }

    @Test("is that of a receiver for everybody who mediates in a village, where all answer for the committee")
    func villageReceivers() throws {
        let state = try MediationCase.example(.mediating, at: .township).handed(to: .village)
        #expect(somebody(in: 1, at: .village, as: .mediator).relation(to: state) == .receiver)
    }

    @Test("is that of a caller for a unit that was drawn, be the place elsewhere, unless it is nearer anyhow")
    func callers() throws {
        var state = try MediationCase.example(.closed)
        state.caller = County.neighbour
        let caller = County.person(PersonID(rawValue: 1), County.neighbour, .township, isPlaceWithin: false)
        let superior = County.person(PersonID(rawValue: 1), County.neighbour, .township)
        let leader = County.person(
            PersonID(rawValue: 1), County.neighbour, .township, role: .leader, isPlaceWithin: false)
        #expect([caller, superior, leader].map { $0.relation(to: state) } == [.caller, .superior, .stranger])
    }

    @Test("is that of the system for the program itself, which opens nothing")
    func system() throws {
        #expect(County.system.relation(to: try .example(.mediating)) == .system)
        #expect(County.system.relation(to: nil) == .stranger)
    }

    @Test("decides about the buttons, and a county has nobody above it to ask", arguments: Level.allCases)
    func buttons(level: Level) throws {
        let state = try MediationCase.example(.mediating, at: level)
        let holder = try #require(County.actor(.holder, to: state))
        let offered = Transitions.available(for: holder, on: state)
        #expect(offered.contains(.escalate) == (level != .county))
        #expect(offered.contains(.handDown) == (level != .village))
        #expect(offered.contains(.holdSession) && !offered.contains(.voidAgreement) && !offered.contains(.lapse))
    }

    private func somebody(in unit: Int32, at level: Level, as role: Role) -> Actor {
        Actor(
            person: PersonID(rawValue: 1), unit: UnitID(rawValue: unit), level: level, role: role, isPlaceWithin: true)
    }
}
