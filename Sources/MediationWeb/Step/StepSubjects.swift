// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What a step can be about: the promises that are still open, and the agreements and whistles that stand where it leads
/// on.
struct StepSubjects: Sendable {
    let say: Say
    let kind: Command.Kind
    let view: CaseView

    func rows(for field: Field) -> [(number: Int, text: String)] {
        switch field.name {
        case "whistle": whistles
        case "agreement": agreements
        case _: promises
        }
    }

    private var agreements: [(number: Int, text: String)] {
        view.row.state.agreements.filter { $0.allows(kind) }
            .map { ($0.number, say(Phrase.OneCase.agreement($0.number)) + say.comma + say.day($0.on)) }
    }

    private var promises: [(number: Int, text: String)] {
        view.items.filter { kind == .enforce ? $0.state == .overdue : $0.state.isOpen }
            .map { ($0.number, promise($0)) }
    }

    private func promise(_ row: ItemRow) -> String {
        let names = PartyNames(say: say, parties: view.parties)
        let money = row.amount.flatMap(Amount.init(fen:)).map { say.comma + $0.figures } ?? ""
        return names(row.obligor) + say.colon + row.promise + money + say.comma + say.day(row.due)
    }

    private var whistles: [(number: Int, text: String)] {
        view.row.state.whistles.filter { WhistleState.machine.allows(kind, in: $0.state) }
            .map { whistle in
                let text = [say(whistle.department), say(whistle.kind), say(whistle.state)]
                return (whistle.number, text.joined(separator: say.comma))
            }
    }
}
