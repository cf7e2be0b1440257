// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

@Suite("the answer to everything that is tried")
struct AnswerTests {
    /// A case to try things on, and the commands that are tried on it; `nil`: all that its stage knows.
    private struct Example {
        let title: String
        let state: MediationCase?
        var kinds: [Command.Kind]?
    }

    /// One for each stage, and some that differ in what a guard asks for.
    private static let examples: [Example] = {
        let village = MediationCase.examples.filter { $0.level == .village }
        let stages = Stage.allCases.compactMap { stage in village.first { $0.stage == stage } }
        return [Example(title: "no case yet", state: nil)]
            + stages.map { Example(title: $0.stage.rawValue, state: $0) } + special
    }()

    private static let special: [Example] = {
        func first(
            _ title: String, _ slice: Slice, _ kinds: [Command.Kind], where isMeant: (MediationCase) -> Bool
        ) -> Example {
            Example(title: title, state: ModelCheck[slice].states.first(where: isMeant), kinds: kinds)
        }
        return [
            first("mediating in the county", .mediation, [.escalate, .handDown]) {
                $0.position == Position(.mediating, .county)
            },
            first("mediating, with a draft", .agreement, [.signAgreement, .voidAgreement]) {
                $0.draft?.form == .written
            },
            first("mediating, a part agreed", .agreement, [.perform]) { $0.stage == .mediating && !$0.items.isEmpty },
            first("mediating in a township, red", .risk, [.holdSession, .lowerRisk, .noteSafety, .reportToPolice]) {
                $0.position == Position(.mediating, .township) && $0.risk == .red
            },
            first("mediating, with a whistle", .whistles, [.acknowledgeWhistle, .recordArrival, .recordResult]) {
                $0.stage == .mediating && !$0.whistles.isEmpty
            },
            first("mediating, sent back", .movement, [.contestReturn, .decideContest]) {
                $0.stage == .mediating && $0.returned != nil
            },
            first("mediating, contested", .movement, [.contestReturn, .decideContest]) {
                $0.returned?.state == .contested
            },
            first("transfer_pending without consents", .movement, [.acceptTransfer]) {
                $0.transfer?.to != nil && $0.transfer?.consents.isEmpty == true
            },
            first("transfer_pending out", .movement, [.confirmReceipt]) { $0.transfer?.direction == .out },
            first("agreed, before the court", .confirmation, [.answerConfirmation, .declineConfirmation]) {
                $0.agreement?.confirmation == .applied
            },
            first("defaulted, confirmed", .performance, [.enforce]) {
                $0.stage == .defaulted && $0.agreement?.confirmation == .confirmed
            },
            first("performed, asked again", .ending, [.close]) { $0.stage == .performed && $0.followUps > 0 },
        ]
    }()

    /// A command is tried with everything where it first comes up, and in the usual ways afterwards.
    @Test("is the one that a person has read and approved of")
    func answers() throws {
        var known: Set<Command.Kind> = []
        var text = ""
        for example in Self.examples {
            text += example.title + "\n"
            for kind in example.kinds ?? Transitions.commands(in: example.state?.stage) {
                let isNew = known.insert(kind).inserted || example.kinds != nil
                text += answers(to: kind, on: example.state, isNew: isNew)
            }
            text += "\n"
        }
        try expectGolden(text, "answers.txt")
    }

    private func answers(to kind: Command.Kind, on state: MediationCase?, isNew: Bool) -> String {
        let trials = Trials(on: state, level: state?.level ?? .village)
        let relations = Transitions.rule(for: kind, in: state?.stage)?.relations ?? []
        // Of several superiors the highest, who may whatever a superior may.
        guard let actor = relations.lazy.compactMap({ County.actors($0, to: state).last }).first else { return "" }
        return (isNew ? trials.all(of: kind) : trials.usual(kind)).map { trial in
            "  \(kind.rawValue), \(trial.name) -> \(answer(to: trial, on: state, by: actor))\n"
        }.joined()
    }

    private func answer(to trial: Trial, on state: MediationCase?, by actor: Actor) -> String {
        do throws(Refusal) {
            let next = try decide(trial.command, on: state, by: actor, at: trial.now, in: trial.around).next
            return "\(next.stage.rawValue) \(next.level.rawValue)"
        } catch {
            guard case .guardFailed(let condition, let place) = error else { return "\(error)" }
            return "refused: \(condition.rawValue) at \(place)"
        }
    }
}
