// SPDX-License-Identifier: Apache-2.0

/// What a person is in their unit.
package enum Role: String, CaseIterable, Sendable {
    case mediator
    case director
    case officer
    case leader
    case administrator
    /// Watches that the figures and the log are true; sees no case.
    case auditor
    /// Speaks for a department that was whistled for; sees what was sent to the department and nothing else of a case.
    case liaison
    /// The program itself, when a day has passed; nobody can sign in as it.
    case system
}

/// What the acting person is to this very case. The table of rules permits by relation, not by title.
package enum Relation: String, CaseIterable, Sendable {
    /// Works in a unit that may open cases; only there is no case yet.
    case registrar
    /// Is responsible for the case.
    case holder
    /// Directs the unit that holds the case, or is one of its officers.
    case director
    /// Works in the unit that holds the case.
    case colleague
    /// Answers for the unit that is asked now to take the case.
    case receiver
    /// Works at a higher level over the place of the case.
    case superior
    /// Works at the lower level that the case came from.
    case predecessor
    /// Works in the unit that was drawn to ask the parties again.
    case caller
    /// Speaks for a department that was called to the case.
    case department
    /// The program itself.
    case system
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
    /// The department that the person speaks for now; `nil` for everybody else.
    package let department: Department?
    /// The person whose office this one acts in for a time; `nil` for whoever acts in an office of their own.
    package let standsFor: PersonID?

    package init(
        person: PersonID, unit: UnitID, level: Level, role: Role, isPlaceWithin: Bool, department: Department? = nil,
        standsFor: PersonID? = nil
    ) {
        self.department = department
        self.standsFor = standsFor
        self.person = person
        self.unit = unit
        self.level = level
        self.role = role
        self.isPlaceWithin = isPlaceWithin
    }

    /// Whether the policy permits this person an act.
    package func may(_ act: Act) -> Bool { act.isPermitted(to: role, at: level) }

    package var identity: Holder { Holder(unit: unit, person: person) }

    /// Who is responsible for what this person takes on: a substitute takes it on for the one stood in for, whose office
    /// lasts when the substitution has ended.
    package var responsible: Holder { Holder(unit: unit, person: standsFor ?? person) }

    /// The nearest relation that this person has to the case; `nil` stands for a case that is only being opened.
    package func relation(to mediationCase: MediationCase?) -> Relation {
        if role == .system { return mediationCase == nil ? .stranger : .system }
        if role == .liaison, mediationCase?.whistles.contains(where: { $0.department == department }) == true {
            return .department
        }
        guard may(.workOnCases) else { return .stranger }
        let near = nearness(to: mediationCase)
        // A unit that is drawn may be from elsewhere; whoever is nearer than that may ask the parties anyhow.
        let isDrawn = mediationCase.map { $0.caller == unit } == true
        return isDrawn && (near == .stranger || near == .predecessor) ? .caller : near
    }

    private func nearness(to mediationCase: MediationCase?) -> Relation {
        guard isPlaceWithin else { return .stranger }
        guard let mediationCase else { return .registrar }
        if mediationCase.holder == responsible || mediationCase.holder == identity { return .holder }
        if mediationCase.holder.unit == unit { return may(.speakForUnit) ? .director : .colleague }
        if let asked = mediationCase.transfer?.to, asked == unit, may(.answerRequests) { return .receiver }
        if level > mediationCase.level { return .superior }
        return level < mediationCase.level ? .predecessor : .stranger
    }
}
