// SPDX-License-Identifier: Apache-2.0

/// What a person is in their unit.
package enum Role: String, CaseIterable, Sendable {
    case mediator
    case director
    case officer
    case leader
    case administrator

    /// Works on cases. Leaders see counts only, administrators no case at all.
    package var handlesCases: Bool {
        switch self {
        case .mediator, .director, .officer: true
        case .leader, .administrator: false
        }
    }

    /// Answers requests for help from the level below.
    package var answersRequests: Bool {
        switch self {
        case .director, .officer: true
        case .mediator, .leader, .administrator: false
        }
    }
}

/// What the acting person is to this very case. The table of rules permits by relation, not by title.
package enum Relation: String, CaseIterable, Sendable {
    /// Works in a unit that may open cases; only there is no case yet.
    case registrar
    /// Is responsible for the case.
    case holder
    /// Directs the unit that holds the case.
    case director
    /// Works in the unit that holds the case.
    case colleague
    /// Answers requests for help in the unit that is asked now.
    case receiver
    /// Works at a higher level over the place of the case.
    case superior
    /// Works at the lower level that the case came from.
    case predecessor
    /// Nothing of that: to this person the case does not exist.
    case stranger
}

/// The person that acts, seen from one case.
package struct Actor: Hashable, Sendable {
    package let person: PersonID
    package let unit: UnitID
    package let level: Level
    package let role: Role
    /// The person's region covers the place of the case.
    package let isPlaceWithin: Bool

    package init(person: PersonID, unit: UnitID, level: Level, role: Role, isPlaceWithin: Bool) {
        self.person = person
        self.unit = unit
        self.level = level
        self.role = role
        self.isPlaceWithin = isPlaceWithin
    }

    package var identity: Holder { Holder(unit: unit, person: person) }

    /// The nearest relation that this person has to the case; `nil` stands for a case that is only being opened.
    package func relation(to mediationCase: MediationCase?) -> Relation {
        guard role.handlesCases, isPlaceWithin else { return .stranger }
        guard let mediationCase else { return .registrar }
        if mediationCase.holder.person == person { return .holder }
        if mediationCase.holder.unit == unit { return role == .director ? .director : .colleague }
        if mediationCase.transfer?.to == unit, role.answersRequests { return .receiver }
        if level > mediationCase.level { return .superior }
        return level < mediationCase.level ? .predecessor : .stranger
    }
}
