// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
internal import Postgres

/// One step of a case that was decided and is to be written.
struct CaseStep {
    let command: Command
    let before: CaseRow
    let decision: Decision
    let receipt: Receipt
    let clockChanges: [ClockChange]
    let vault: Vault
    /// The person that acts; `nil` for the program itself.
    let person: PersonID?

    private var id: CaseID { before.state.id }
    private var county: CountyCode { before.state.region.county }
    private var next: MediationCase { decision.next }

    /// Adds the statements that write it: the row, the event, and what hangs on them.
    func add(to batch: inout Pipeline) {
        // Before the row, which a key forbids to leave the stage of a lead unregistered.
        if case .register = command {
            batch.add(
                RegisterCase(row: receipt.row, place: vault.seal(place: receipt.row.place, of: id, in: county)))
        }
        // Before the row too: whoever hands a sensitive case on has known it, and goes on seeing what became of it.
        if next.tier == .sensitive, let person {
            batch.add(InsertReader(county: county, id: id, person: person))
        }
        batch.add(UpdateCase(row: receipt.row))
        batch.add(
            InsertEvent(
                event: decision.event, words: decision.words, county: county, regionLft: before.regionLft,
                previousHolder: before.state.holder, commitment: commitment, tier: next.tier))
        if let delta = InsertFigureDelta(
            of: next, after: before.state, regionLft: before.regionLft, at: decision.event.at)
        {
            batch.add(delta)
        }
        if case .register(let registration) = command {
            batch.add(
                InsertParties(
                    county: county, id: id, regionLft: before.regionLft,
                    parties: vault.seal(registration.parties, of: id, in: county), tier: next.tier))
        }
        addSearch(to: &batch)
        addItems(to: &batch)
        addCallBack(to: &batch)
        addWhistles(to: &batch)
        batch.add(
            clockChanges, at: ClockPlace(county: county, id: id, regionLft: before.regionLft),
            now: decision.event.at)
        batch.add(InsertOutbox(county: county, id: id, version: decision.event.version))
    }

    /// To everything that this step says in people's words.
    private var commitment: Commitment? {
        let promises = promised.map { [decision.event.version: $0.promises] } ?? [:]
        var parties: [NewParty] = []
        if case .register(let registration) = command { parties = registration.parties }
        let texts = CaseTexts(receipt.row, parties: parties, promises: promises)
        return Commitment(
            to: texts.written(
                by: decision.event.fact, version: decision.event.version, words: receipt.event.words))
    }

    /// What the case is found by changes when it is told anew, and when it gets its number.
    private func addSearch(to batch: inout Pipeline) {
        if case .register(let registration) = command {
            batch.add(receipt.row.indexing(names: registration.parties.map(\.name), by: vault))
        } else if let number = receipt.row.numberText, number != before.numberText {
            let terms = SearchSubject.terms(ofNumber: number)
            batch.add(ExtendSearch(county: county, id: id, keys: vault.searchKeys(of: terms, in: county)))
        }
    }

    /// Promises that were just written down, and what became of those that were there.
    private func addItems(to batch: inout Pipeline) {
        if let (items, promises) = promised {
            batch.add(
                InsertItems(
                    county: county, id: id, regionLft: before.regionLft, agreement: decision.event.version,
                    items: items, promises: promises))
        }
        let known = Dictionary(uniqueKeysWithValues: before.state.itemColumns.map { ($0.key, $0) })
        for item in next.itemColumns where known[item.key].map({ $0 != item }) == true {
            batch.add(UpdateItem(county: county, id: id, item: item))
        }
    }

    private var promised: (items: [ItemFact], promises: [String])? { command.promised(by: decision.event.fact) }

    /// A department was called, or a call has come further.
    private func addWhistles(to batch: inout Pipeline) {
        for whistle in next.whistles where !before.state.whistles.contains(whistle) {
            if case .blowWhistle(let call) = command {
                batch.add(
                    InsertWhistle(
                        county: county, id: id, whistle: whistle, need: call.need, place: call.place,
                        regionLft: before.regionLft))
            } else {
                batch.add(UpdateWhistle(county: county, id: id, whistle: whistle))
            }
        }
    }

    /// Another unit was drawn to ask the parties, has asked them, or needs not any more.
    private func addCallBack(to batch: inout Pipeline) {
        let at = decision.event.at
        if before.state.caller != nil, next.caller != before.state.caller {
            batch.add(FinishCallBack(county: county, id: id, at: at))
        }
        if let caller = next.caller, caller != before.state.caller {
            batch.add(
                InsertCallBack(
                    county: county, id: id, version: decision.event.version, unit: caller, at: at,
                    regionLft: before.regionLft))
        }
    }
}

extension Command {
    /// The promises that it wrote down with its event, beside their words; `nil` when it promises nothing.
    func promised(by fact: Fact) -> (items: [ItemFact], promises: [String])? {
        switch (self, fact) {
        case (.agree(let agreement), .agreed(let fact)): (fact.items, agreement.terms.map(\.promise))
        case (.draftAgreement(let draft), .drafted(_, _, let items)): (items, draft.terms.map(\.promise))
        default: nil
        }
    }
}
