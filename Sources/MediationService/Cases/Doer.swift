// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore

/// Who carries out a command: a person, or the program itself.
enum Doer: Sendable {
    case person(Principal)
    case system
    /// Somebody who speaks for a department that was called.
    case liaison(Principal, Department)

    /// `nil` for the program itself.
    var person: PersonID? {
        switch self {
        case .person(let principal), .liaison(let principal, _): principal.person
        case .system: nil
        }
    }

    /// How the core sees the doer from a case. The program acts in the stead of whoever holds the case.
    func actor(on row: CaseRow) -> Actor {
        switch self {
        case .person(let principal): principal.actor(at: row.regionLft)
        case .liaison(let principal, let department):
            Actor(
                person: principal.person, unit: principal.unit, level: principal.level, role: principal.role,
                isPlaceWithin: true, department: department, standsFor: principal.standsFor?.id)
        case .system:
            Actor(
                person: .system, unit: row.state.holder.unit, level: row.state.level, role: .system,
                isPlaceWithin: true)
        }
    }

    /// The names that an event is read with: of the person, of whom that person stands in for, and of the unit.
    func names(on row: CaseRow) -> (person: String, standsFor: PersonName?, unit: String) {
        switch self {
        case .person(let principal), .liaison(let principal, _):
            (principal.name, principal.standsFor, principal.unitName)
        case .system: ("系统", nil, row.holderUnitName)
        }
    }
}
