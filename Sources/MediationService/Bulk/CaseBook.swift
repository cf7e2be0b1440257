// SPDX-License-Identifier: Apache-2.0
package import MediationCore
package import MediationStore

/// Plays one case in memory by the rules of the core, and keeps what its events would have written.
///
/// Every step is decided as the service decides it; only the writing is left for later, so that many cases can go into
/// the tables together. `fengqiao verify` finds no difference.
package struct CaseBook {
    private var row: CaseRow
    private let parties: [NewParty]
    private var events: [BookedEvent] = []
    private var changes: [InsertFigureDelta] = []
    private var items: [ItemColumns.Key: (columns: ItemColumns, promise: String)] = [:]
    private var tally = Tally()
    private let rules: RulesInForce
    private let vault: Vault

    /// Opens a case in the person's own region.
    ///
    /// - Throws: `Refusal` when the core says no.
    package init(
        opening registration: Registration, id: CaseID, as principal: Principal, at now: Timestamp,
        under rules: RulesInForce, sealing vault: Vault
    ) throws(Refusal) {
        let beginning = Beginning(registration)
        let decision = try decide(
            beginning.command, on: nil, by: principal.actor(at: nil), at: now,
            in: Surroundings(
                newCase: id, isRegionWithin: beginning.region == principal.region,
                rules: rules.id(for: beginning.region.county, on: now.day)))
        row = CaseRow(
            state: decision.next, regionLft: principal.regions.lowerBound, code: CaseCode(id).description,
            numberText: nil, title: beginning.title, summary: beginning.summary, place: beginning.place,
            holderUnitName: principal.unitName, holderPersonName: principal.name, regionName: principal.regionName,
            dueOn: nil)
        parties = beginning.parties
        self.rules = rules
        self.vault = vault
        enter(decision, after: nil, promises: [])
    }

    /// The case as it stands.
    package var state: MediationCase { row.state }

    /// Takes a step.
    ///
    /// - Parameters:
    ///   - principal: `nil` for the program itself.
    ///   - around: what the core wants to know from outside of the case.
    ///   - numbers: gives the case its number when it is accepted.
    /// - Throws: `Refusal` when the core says no; then nothing has changed.
    package mutating func take(
        _ command: Command, by principal: Principal?, at now: Timestamp, in around: Surroundings,
        numbers: inout CaseNumbers
    ) throws(Refusal) {
        let doer = principal.map(Doer.person) ?? .system
        let before = row.state
        var decision = try decide(command, on: before, by: doer.actor(on: row), at: now, in: around)
        var numberText = row.numberText
        if decision.needsNumber {
            let (number, text) = numbers.next(of: before.holder.unit, in: Int32(now.day.year))
            decision = decision.numbered(number, from: before)
            numberText = text
        }
        row = row.moved(by: decision, numberText: numberText, to: nil, dueOn: nil)
        enter(decision, after: before, promises: command.promised(by: decision.event.fact)?.promises ?? [])
    }

    /// The rows of the case, with what is owed on it now.
    package func booked() -> BookedCase {
        let plan = rules.plan(of: row.state)
        let (id, county) = (row.state.id, row.state.region.county)
        return BookedCase(
            row: row.due(on: plan.dueOn), place: vault.seal(place: row.place, of: id, in: county),
            events: events, changes: changes, parties: vault.seal(parties, of: id, in: county),
            items: items.values.map { $0 }, clocks: plan.clocks)
    }

    private mutating func enter(_ decision: Decision, after before: MediationCase?, promises: [String]) {
        let event = decision.event
        let words = decision.words.isEmpty ? nil : decision.words.json
        let texts = CaseTexts(row, parties: before == nil ? parties : [], promises: [event.version: promises])
        let commitment = Commitment(to: texts.written(by: event.fact, version: event.version, words: words))
        let form = EventForm(
            event, county: row.state.region.county, previousHolder: before?.holder, commitment: commitment?.value)
        let previous = events.last?.hash
        events.append(
            BookedEvent(
                event, fact: form.fact, words: words, previousHolder: before?.holder, commitment: commitment,
                previousHash: previous, hash: Chain.hash(after: previous, of: form.bytes)))
        for (item, promise) in zip(decision.next.itemColumns.filter { $0.key.agreement == event.version }, promises) {
            items[item.key] = (item, promise)
        }
        for item in decision.next.itemColumns { items[item.key]?.columns = item }
        let tally = decision.next.tally
        if let change = InsertFigureDelta(
            of: decision.next, changes: tally.changes(from: self.tally), regionLft: row.regionLft, at: event.at)
        {
            changes.append(change)
        }
        self.tally = tally
    }
}

extension CaseRow {
    fileprivate func due(on day: LegalDay?) -> CaseRow {
        CaseRow(
            state: state, regionLft: regionLft, code: code, numberText: numberText, title: title, summary: summary,
            place: place, holderUnitName: holderUnitName, holderPersonName: holderPersonName, regionName: regionName,
            dueOn: day)
    }
}

/// The numbers that units give in a year, without a gap.
package struct CaseNumbers: Sendable {
    /// Where one series stands.
    package struct Series: Hashable, Sendable {
        package let unit: UnitID
        package let year: Int32
    }

    /// The last number of each series.
    package private(set) var last: [Series: Int32] = [:]
    private let shortNames: [UnitID: String]

    /// - Parameter shortNames: of the units, as their numbers carry them.
    package init(shortNames: [UnitID: String]) { self.shortNames = shortNames }

    mutating func next(of unit: UnitID, in year: Int32) -> (CaseNumber, String) {
        let serial = last[Series(unit: unit, year: year), default: 0] + 1
        last[Series(unit: unit, year: year)] = serial
        let number = CaseNumber(unit: unit, year: year, serial: serial)
        return (number, number.text(shortName: shortNames[unit] ?? ""))
    }
}
