// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension OfficeCommand {
    /// What somebody must be permitted to order this.
    var act: Act {
        switch self {
        case .addUnit, .renameUnit, .closeUnit, .addPerson, .renamePerson, .beginOffice, .endOffice: .manageOffices
        case .handOver, .substitute, .endSubstitution: .handOver
        case .addHelper, .endHelper: .keepHelpers
        }
    }
}

extension OfficeService {
    /// Lets somebody stand in for an office.
    ///
    /// The one stood in for is locked first, so that of two orders for the same days the second sees the first.
    func substitute(
        _ substitution: NewSubstitution, for absent: PersonID, _ version: Int32, as principal: Principal,
        in transaction: borrowing Transaction
    ) throws -> Receipt {
        let office = try office(substitution.office, of: absent, as: principal, in: transaction)
        guard office.substitution == nil else { throw ServiceError.notFound }
        let today = cases.clock.now.day
        guard substitution.from <= substitution.until, substitution.until >= today else {
            throw ServiceError.office(.endsBeforeItBegins)
        }
        guard substitution.until < substitution.from.adding(days: NewSubstitution.dayLimit) else {
            throw ServiceError.office(.tooLong)
        }
        let works = try transaction.first(
            WorksWithin(person: substitution.substitute, regions: principal.regions, on: today))
        guard substitution.substitute != absent, works != nil else { throw ServiceError.office(.substituteIsAbsent) }
        let receipt = try lock(LockPerson(id: absent, version: version), in: transaction)
        guard try transaction.first(InsertSubstitution(substitution, for: absent, today: today)) != nil else {
            throw ServiceError.office(.substitutedAlready)
        }
        return receipt
    }

    /// Ends somebody's standing in earlier than was said.
    func end(
        standingIn id: Int32, of person: PersonID, _ until: LegalDay, _ version: Int32, as principal: Principal,
        in transaction: borrowing Transaction
    ) throws -> Receipt {
        let office = try office(id, of: person, as: principal, in: transaction)
        guard office.substitution != nil else { throw ServiceError.notFound }
        guard office.from.map({ $0 <= until }) ?? true, office.until.map({ until <= $0 }) ?? true else {
            throw ServiceError.office(.endsBeforeItBegins)
        }
        let receipt = try lock(LockPerson(id: person, version: version), in: transaction)
        try transaction.execute(EndOffice(person: person, office: id, until: until))
        return receipt
    }

    /// One office of somebody, for whoever may say who answers in it: for the own unit, or for all of them.
    private func office(
        _ id: Int32, of person: PersonID, as principal: Principal, in transaction: borrowing Transaction
    ) throws -> OfficeLine {
        let all = try offices(of: person, as: principal, in: transaction)
        guard let office = all.first(where: { $0.id == id }),
            principal.may(.manageOffices) || office.unit == principal.unit
        else { throw ServiceError.notFound }
        return office
    }
}
