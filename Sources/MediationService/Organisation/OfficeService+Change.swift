// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

extension OfficeService {
    /// Makes a change inside a transaction that is still open.
    func make(
        _ command: OfficeCommand, expecting version: Int32, as principal: Principal,
        in transaction: borrowing Transaction
    ) throws -> Receipt {
        switch command {
        case .addUnit(let unit): return try add(unit, as: principal, in: transaction)
        case .renameUnit(let id, let name):
            return try update(
                UpdateUnit(id: id, version: version, name: name), as: principal, in: transaction)
        case .closeUnit(let id, let until): return try close(id, until, version, as: principal, in: transaction)
        case .addPerson(let person): return try add(person, as: principal, in: transaction)
        case .renamePerson(let id, let name):
            _ = try offices(of: id, as: principal, in: transaction)
            return try lock(LockPerson(id: id, version: version, name: name), in: transaction)
        case .beginOffice(let id, let office):
            _ = try offices(of: id, as: principal, in: transaction)
            try check(office, as: principal, in: transaction)
            let receipt = try lock(LockPerson(id: id, version: version), in: transaction)
            try transaction.execute(InsertOffice(person: id, office: office))
            return receipt
        case .endOffice(let id, let office, let until):
            return try end(office, of: id, until, version, as: principal, in: transaction)
        case .substitute(let absent, let substitution):
            return try substitute(substitution, for: absent, version, as: principal, in: transaction)
        case .endSubstitution(let person, let office, let until):
            return try end(standingIn: office, of: person, until, version, as: principal, in: transaction)
        case .addHelper(let helper): return try add(helper, as: principal, in: transaction)
        case .endHelper(let helper): return try end(helper: helper, as: principal, in: transaction)
        case .handOver: throw ServiceError.notFound
        }
    }

    private func add(_ unit: NewUnit, as principal: Principal, in transaction: borrowing Transaction) throws -> Receipt
    {
        guard let place = try transaction.first(FindRegion(code: unit.region)),
            principal.regions.contains(place.range.lowerBound), let level = unit.region.level
        else { throw ServiceError.office(.notThere) }
        guard (unit.kind == .department) == (unit.department != nil) else {
            throw ServiceError.office(.departmentMissing)
        }
        guard
            let id = try transaction.first(InsertUnit(unit: unit, level: level, from: cases.clock.now.day))
        else { throw ServiceError.office(.notThere) }
        return Receipt(unit: id, person: nil, version: 1, cases: 0)
    }

    private func update(
        _ update: UpdateUnit, as principal: Principal, in transaction: borrowing Transaction
    ) throws -> Receipt {
        guard try transaction.first(FindUnit(id: update.id, within: principal.regions)) != nil else {
            throw ServiceError.notFound
        }
        guard try transaction.first(update) != nil else { throw ServiceError.office(.stale) }
        return Receipt(unit: update.id, person: nil, version: update.version + 1, cases: 0)
    }

    private func close(
        _ id: UnitID, _ until: LegalDay, _ version: Int32, as principal: Principal,
        in transaction: borrowing Transaction
    ) throws -> Receipt {
        guard until <= cases.clock.now.day else { throw ServiceError.office(.endsBeforeItBegins) }
        let receipt = try update(UpdateUnit(id: id, version: version, until: until), as: principal, in: transaction)
        guard try transaction.first(UnitInUse(id: id, day: until.adding(days: 1))) == nil else {
            throw ServiceError.office(.unitInUse)
        }
        return receipt
    }

    private func add(
        _ person: NewPerson, as principal: Principal, in transaction: borrowing Transaction
    ) throws -> Receipt {
        try check(person.office, as: principal, in: transaction)
        guard let id = try transaction.first(InsertPerson(person: person)) else { throw ServiceError.notFound }
        try transaction.execute(DateMainOffice(person: id, office: person.office))
        return Receipt(unit: person.office.unit, person: id, version: 1, cases: 0)
    }

    private func check(
        _ office: NewOffice, as principal: Principal, in transaction: borrowing Transaction
    ) throws {
        guard office.until.map({ $0 >= office.from }) ?? true else { throw ServiceError.office(.endsBeforeItBegins) }
        guard let unit = try transaction.first(FindUnit(id: office.unit, within: principal.regions)), unit.until == nil
        else { throw ServiceError.office(.notThere) }
        guard office.role != .liaison || unit.department != nil else { throw ServiceError.office(.departmentMissing) }
        guard office.role != .system else { throw ServiceError.office(.notThere) }
    }

    /// Ends an office. The person is locked before the cases are counted: a case that is being given to that person is
    /// waited for and counted, or waits and is refused.
    private func end(
        _ id: Int32, of person: PersonID, _ until: LegalDay, _ version: Int32, as principal: Principal,
        in transaction: borrowing Transaction
    ) throws -> Receipt {
        let receipt = try lock(LockPerson(id: person, version: version), in: transaction)
        let all = try offices(of: person, as: principal, in: transaction)
        guard let office = all.first(where: { $0.id == id && $0.substitution == nil }) else {
            throw ServiceError.notFound
        }
        guard office.from.map({ $0 <= until }) ?? true else { throw ServiceError.office(.endsBeforeItBegins) }
        guard office.openCases == 0 else { throw ServiceError.office(.openCases) }
        try transaction.execute(EndOffice(person: person, office: id, until: until))
        return receipt
    }

    func lock(_ lock: LockPerson, in transaction: borrowing Transaction) throws -> Receipt {
        guard try transaction.first(lock) != nil else { throw ServiceError.office(.stale) }
        return Receipt(unit: nil, person: lock.id, version: lock.version + 1, cases: 0)
    }

    func offices(
        of person: PersonID, as principal: Principal, in transaction: borrowing Transaction
    ) throws -> [OfficeLine] {
        let rows = try transaction.query(OfficesOf(person: person, within: principal.regions))
        guard !rows.isEmpty else { throw ServiceError.notFound }
        return rows.map(\.office)
    }
}
