// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore

/// One case with everything that is stored about it.
struct CaseContents: Sendable {
    let stored: WalkedCase
    let chain: [WalkedEvent]
    let parties: [StoredParty]
    let items: [ItemRow]
    let clocks: [StoredClock]
    let callBacks: [CallBackColumns]
    /// What the figures have counted of it.
    let counted: [CountKey: Int64]
    /// What it is found by; `nil` when it is not found.
    let index: IndexedCase?

    /// What is stored in people's words, in the clear. A cell that does not open says what nobody can have written.
    func texts(openedBy vault: Vault) -> CaseTexts {
        let (county, id) = (stored.position.county, stored.position.id)
        func opened(_ detail: PartyDetail, of party: StoredParty) -> String? {
            do { return try vault.open(detail, of: party, in: id, county) } catch { return Self.unopened }
        }
        let place = (try? vault.open(place: stored.heading.place, of: id, in: county)) ?? Self.unopened
        return CaseTexts(
            heading: (stored.heading.title, stored.heading.summary, place),
            parties: parties.map {
                CommittedText.Party(
                    side: $0.side, name: $0.name, phone: opened(.phone, of: $0),
                    identityNumber: opened(.identityNumber, of: $0))
            }, numberText: stored.numberText,
            promises: Dictionary(grouping: items, by: \.agreement)
                .mapValues { $0.sorted { $0.number < $1.number }.map(\.promise) })
    }

    // No text of the database has this character.
    private static let unopened = "\0"

    /// Everything that does not fit together: with the events as they are, and in the events.
    func findings(by measure: ClockMeasure, openedBy vault: Vault) -> [Finding.What] {
        [difference(by: measure, openedBy: vault)].compactMap(\.self) + chainFaults
            + textFaults(in: texts(openedBy: vault))
    }

    /// How many events said something that was erased since.
    var erased: Int { chain.count { $0.link.commitment != nil && $0.link.salt == nil } }
}

extension CaseContents {
    private var chainFaults: [Finding.What] {
        zip(chain, [nil] + chain.map { $0 }).compactMap { event, previous in event.chainFault(after: previous) }
    }

    private func textFaults(in texts: CaseTexts) -> [Finding.What] {
        var faults = chain.compactMap { event in event.textFault(in: texts) }
        if let lead = chain.first, !isLeadIntact(lead, in: texts) { faults.append(.textChanged(1)) }
        return faults
    }

    /// A lead is called by what was reported, until it is registered.
    private func isLeadIntact(_ first: WalkedEvent, in texts: CaseTexts) -> Bool {
        guard first.row.command == .reportLead, !chain.contains(where: { $0.row.command == .register }),
            first.link.salt != nil
        else { return true }
        let words = first.row.spokenWords()
        let (title, summary, place) = texts.heading
        return summary == words[.summary] && title == LeadReport.title(of: summary)
            && (place == words[.place] || words[.place] == nil && place.allSatisfy(\.isWhitespace))
    }

    /// How what is stored of this case differs from what its events say; `nil` when it does not.
    private func difference(by measure: ClockMeasure, openedBy vault: Vault) -> Finding.What? {
        var promised: [ItemColumns.Key: ItemColumns] = [:]
        var drawn = DrawnCallBacks()
        let instants = Dictionary(chain.map { ($0.row.version, $0.row.at) }) { first, _ in first }
        let folded: MediationCase
        do {
            // Promises that are not in force any more stay as they were left.
            folded = try chain.map(\.row).folded { state in
                for item in state.itemColumns { promised[item.key] = item }
                if let at = instants[state.version] { drawn.follow(state, at: at) }
            }
        } catch {
            return Finding.What(error)
        }
        let kept = Dictionary(items.map { (ItemColumns($0).key, ItemColumns($0)) }) { first, _ in first }
        let place = stored.placeOfRegion
        let others: [(String, Bool)] = [
            ("items", promised == kept), ("region_lft", stored.regionLft == place),
            ("case_party", parties.map(\.number) == Array(0..<folded.parties.count).map { $0 + 1 }),
            ("call_back", drawn.rows == callBacks),
            ("figure_delta", folded.tally.amounts == counted), ("case_search", isFound(as: folded, openedBy: vault)),
            ("code", CaseCode(folded.id).description == stored.code),
            ("open_clock", measure.changes(to: clocks, of: folded, at: stored.regionLft, place).isEmpty),
        ]
        let names =
            CaseColumns(folded, dueOn: measure.rules.plan(of: folded).dueOn).differences(from: stored.columns)
            + others.filter { !$0.1 }.map(\.0)
        return names.isEmpty ? nil : .rowDiffers(names)
    }
}

extension CaseContents {
    /// Whether the case is found by its words and its place, and by nothing else. What another finding says already is
    /// not said twice.
    private func isFound(as folded: MediationCase, openedBy vault: Vault) -> Bool {
        guard (stored.columns.region, stored.columns.type) == (folded.region, folded.type),
            parties.count == folded.parties.count
        else { return true }
        let (county, id) = (stored.position.county, stored.position.id)
        guard let index, let place = try? vault.open(place: stored.heading.place, of: id, in: county) else {
            return false
        }
        let subject = SearchSubject(
            code: CaseCode(id), region: folded.region, type: folded.type, names: parties.map(\.name),
            summary: stored.heading.summary, place: place, number: stored.numberText)
        let keys = vault.searchKeys(of: subject.terms, in: county, under: index.sealingKey)
        return keys.map { ($0.terms + index.regions).sorted() == index.keys.sorted() } ?? false
    }
}

/// The rows that the draws of a case leave behind, made anew from its states.
private struct DrawnCallBacks {
    private(set) var rows: [CallBackColumns] = []
    private var caller: UnitID?

    mutating func follow(_ state: MediationCase, at: Timestamp) {
        guard state.caller != caller else { return }
        if caller != nil { rows[rows.count - 1].doneAt = at }
        if let unit = state.caller { rows.append(CallBackColumns(version: state.version, unit: unit, drawnAt: at)) }
        caller = state.caller
    }
}

extension WalkedEvent {
    /// Whether what this event said is stored otherwise than it was said.
    fileprivate func textFault(in texts: CaseTexts) -> Finding.What? {
        guard link.hash != nil, let fact = try? row.event().fact else { return nil }
        let text = texts.written(by: fact, version: row.version, words: row.words)
        guard let value = link.commitment else { return text.isEmpty ? nil : .textChanged(row.version) }
        guard let salt = link.salt else {
            // What was erased left no words.
            return row.words == nil ? nil : .textChanged(row.version)
        }
        return Commitment(salt: salt, value: value).binds(text) ? nil : .textChanged(row.version)
    }
}
