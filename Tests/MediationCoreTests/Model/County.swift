// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A county of three units, one a level, with somebody for every relation: the world in which cases are tried out.
enum County {
    /// Noon in Shanghai.
    static let noon = ("2026-03-02" as LegalDay).start.adding(seconds: 12 * 3_600)
    /// When everything that was promised for the days around noon is overdue.
    static let later = noon.adding(seconds: 40 * 86_400)
    static let region: RegionCode = 990_101_101_201
    /// A township elsewhere in the county, to be drawn for call-backs.
    static let neighbour = UnitID(rawValue: 77)

    static func unit(_ level: Level) -> UnitID {
        switch level {
        case .village: UnitID(rawValue: 1)
        case .township: UnitID(rawValue: 2)
        case .county: UnitID(rawValue: 3)
        }
    }

    static func mediator(_ level: Level) -> Actor {
        person(PersonID(rawValue: unit(level).rawValue * 10), unit(level), level)
    }

    static func officer(_ level: Level) -> Actor {
        person(PersonID(rawValue: unit(level).rawValue * 10 + 1), unit(level), level, role: .officer)
    }

    static let system = person(PersonID(rawValue: 0), UnitID(rawValue: 0), .county, role: .system)

    /// What is looked up for a case at this level: the units above and below, and a case to merge into.
    static func around(_ level: Level, assignee: Holder? = nil) -> Surroundings {
        Surroundings(
            newCase: CaseID(rawValue: 7), unitAbove: level.above.map(unit), unitBelow: level.below.map(unit),
            isRegionWithin: true, assignee: assignee, isMergeTargetFit: true)
    }

    static func person(
        _ id: PersonID, _ unit: UnitID, _ level: Level, role: Role = .mediator, isPlaceWithin: Bool = true
    ) -> Actor {
        Actor(person: id, unit: unit, level: level, role: role, isPlaceWithin: isPlaceWithin)
    }
}

/// Somebody for every relation.
extension County {
    /// The first who stands in this relation to the case; `nil` where nobody can, such as a superior of a county.
    static func actor(_ relation: Relation, to state: MediationCase?) -> Actor? {
        actors(relation, to: state).first
    }

    /// Everybody who stands in this relation to the case: with superiors, one a level.
    static func actors(_ relation: Relation, to state: MediationCase?, level: Level = .village) -> [Actor] {
        guard let state else {
            return switch relation {
            case .registrar: [mediator(level)]
            case .stranger: [outsider(level)]
            case .holder, .director, .colleague, .receiver, .superior, .predecessor, .caller, .department, .system: []
            }
        }
        return switch relation {
        case .registrar: []
        case .holder: [person(state.holder.person, state.holder.unit, state.level)]
        case .director: [person(PersonID(rawValue: 90), state.holder.unit, state.level, role: .director)]
        case .colleague:
            [person(PersonID(rawValue: state.holder.person.rawValue == 91 ? 88 : 91), state.holder.unit, state.level)]
        case .receiver: receiver(of: state).map { [$0] } ?? []
        case .superior: Level.allCases.filter { $0 > state.level }.map { elsewhere(92, $0, role: .officer) }
        case .predecessor: Level.allCases.last { $0 < state.level }.map { [elsewhere(95, $0)] } ?? []
        case .caller: state.caller.map { [person(PersonID(rawValue: 99), $0, .township, isPlaceWithin: false)] } ?? []
        case .department: state.whistles.first.map { [liaison(of: $0.department)] } ?? []
        case .system: [system]
        case .stranger: [outsider(state.level)]
        }
    }

    private static func receiver(of state: MediationCase) -> Actor? {
        guard let level = state.transfer?.level, state.transfer?.to == unit(level) else { return nil }
        return level == .village ? mediator(level) : officer(level)
    }

    /// A person of a unit that has nothing to do with the case but its level.
    private static func elsewhere(_ number: Int32, _ level: Level, role: Role = .mediator) -> Actor {
        let id = number + unit(level).rawValue
        return person(PersonID(rawValue: id), UnitID(rawValue: id), level, role: role)
    }

    private static func liaison(of department: Department) -> Actor {
        Actor(
            person: PersonID(rawValue: 98), unit: UnitID(rawValue: 98), level: .county, role: .liaison,
            isPlaceWithin: true, department: department)
    }

    private static func outsider(_ level: Level) -> Actor {
        person(PersonID(rawValue: 89), UnitID(rawValue: 89), level, isPlaceWithin: false)
    }
}
