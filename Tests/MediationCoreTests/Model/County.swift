// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// A county of three units, one a level, with somebody for every relation: the world in which cases are tried out.
enum County {
    /// Noon in Shanghai.
    static let noon = ("2026-03-02" as LegalDay).start.adding(seconds: 12 * 3_600)
    static let region: RegionCode = 990_101_101_201

    static func unit(_ level: Level) -> UnitID {
        switch level {
        case .village: UnitID(rawValue: 1)
        case .township: UnitID(rawValue: 2)
        case .county: UnitID(rawValue: 3)
        }
    }

    static func mediator(_ level: Level) -> Actor {
        Actor(
            person: PersonID(rawValue: unit(level).rawValue * 10), unit: unit(level), level: level, role: .mediator,
            isPlaceWithin: true)
    }

    static func officer(_ level: Level) -> Actor {
        Actor(
            person: PersonID(rawValue: unit(level).rawValue * 10 + 1), unit: unit(level), level: level,
            role: .officer, isPlaceWithin: true)
    }

    /// The unit above a level, and an id for a case that is being opened.
    static func around(_ level: Level, assignee: Holder? = nil) -> Surroundings {
        Surroundings(
            newCase: CaseID(rawValue: 7), unitAbove: level.above.map(unit), isRegionWithin: true, assignee: assignee)
    }

    /// Somebody who stands in this relation to the case; `nil` where nobody can, such as a superior of a county.
    static func actor(_ relation: Relation, to state: MediationCase?) -> Actor? {
        guard let state else {
            return switch relation {
            case .registrar: mediator(.village)
            case .stranger: outsider(.village)
            case .holder, .director, .colleague, .receiver, .superior, .predecessor: nil
            }
        }
        return switch relation {
        case .registrar: nil
        case .holder: person(state.holder.person, state.holder.unit, state.level)
        case .director: person(PersonID(rawValue: 90), state.holder.unit, state.level, role: .director)
        case .colleague: person(PersonID(rawValue: 91), state.holder.unit, state.level)
        case .receiver: state.transfer == nil ? nil : state.level.above.map(officer)
        case .superior:
            state.level.above.map { person(PersonID(rawValue: 93), UnitID(rawValue: 93), $0, role: .officer) }
        case .predecessor:
            Level.allCases.last { $0 < state.level }.map {
                person(PersonID(rawValue: 94), UnitID(rawValue: 94), $0)
            }
        case .stranger: outsider(state.level)
        }
    }

    private static func person(
        _ id: PersonID, _ unit: UnitID, _ level: Level, role: Role = .mediator
    ) -> Actor {
        Actor(person: id, unit: unit, level: level, role: role, isPlaceWithin: true)
    }

    private static func outsider(_ level: Level) -> Actor {
        Actor(
            person: PersonID(rawValue: 95), unit: UnitID(rawValue: 95), level: level, role: .mediator,
            isPlaceWithin: false)
    }
}
