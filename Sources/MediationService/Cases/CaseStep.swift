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

    private var id: CaseID { before.state.id }
    private var county: CountyCode { before.state.region.county }
    private var next: MediationCase { decision.next }

    /// Adds the statements that write it: the row, the event, and what hangs on them.
    func add(to batch: inout Pipeline) {
        // Before the row, which a key forbids to leave the stage of a lead unregistered.
        if case .register = command { batch.add(RegisterCase(row: receipt.row)) }
        batch.add(UpdateCase(row: receipt.row))
        batch.add(
            InsertEvent(
                event: decision.event, words: decision.words, county: county, regionLft: before.regionLft,
                previousHolder: before.state.holder))
        if let delta = InsertFigureDelta(
            of: next, after: before.state, regionLft: before.regionLft, at: decision.event.at)
        {
            batch.add(delta)
        }
        if case .register(let registration) = command {
            batch.add(
                InsertParties(
                    county: county, id: id, regionLft: before.regionLft, parties: registration.parties))
        }
        addItems(to: &batch)
        addCallBack(to: &batch)
        batch.add(
            clockChanges, at: ClockPlace(county: county, id: id, regionLft: before.regionLft),
            now: decision.event.at)
        batch.add(InsertOutbox(county: county, id: id, version: decision.event.version))
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

    private var promised: ([ItemFact], [String])? {
        switch (command, decision.event.fact) {
        case (.agree(let agreement), .agreed(let fact)): (fact.items, agreement.terms.map(\.promise))
        case (.draftAgreement(let draft), .drafted(_, _, let items)): (items, draft.terms.map(\.promise))
        default: nil
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
