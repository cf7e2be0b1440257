// SPDX-License-Identifier: Apache-2.0

/// The single source of what may happen to a case: diagram, permission grid, rows of the database, buttons and the
/// `actions` of the API are all printed from this table.
package enum Transitions {
    private static let mediators: [Relation] = [.holder, .director]

    /// One line an edge, in the order of the stages.
    package static let all: [Rule] = [
        Rule(
            from: nil, .register, to: [.registered], .begins, by: [.registrar],
            if: [.bothSidesNamed, .everyNameGiven, .regionWithinReach, .notInFuture]),

        Rule(
            from: .registered, .accept, to: [.accepted], by: mediators,
            if: [.partiesOfTheCase, .eachPartyOnce, .everyPartyConsents, .rightsTold, .recusalClear]),
        Rule(from: .registered, .decline, to: [.declined], by: mediators, if: [.routesTold]),
        Rule(from: .registered, .withdraw, to: [.withdrawn], by: mediators, if: [.partiesOfTheCase, .byApplicant]),

        reopen(.declined, to: [.registered]),

        Rule(
            from: .accepted, .holdSession, to: [.mediating], by: mediators,
            if: [.partiesOfTheCase, .somebodyPresent, .notInFuture, .notBeforeAcceptance]),
        Rule(
            from: .accepted, .escalate, to: [.transferPending], by: mediators,
            if: [.partiesOfTheCase, .eachPartyOnce, .nextLevelExists, .triedStated, .consentOrHelpOnly]),
        Rule(from: .accepted, .terminate, to: [.terminated], by: mediators, if: [.routesTold]),
        Rule(from: .accepted, .withdraw, to: [.withdrawn], by: mediators, if: [.partiesOfTheCase, .byApplicant]),

        Rule(
            from: .mediating, .holdSession, to: [.mediating], by: mediators,
            if: [.partiesOfTheCase, .somebodyPresent, .notInFuture, .notBeforeAcceptance]),
        Rule(
            from: .mediating, .escalate, to: [.transferPending], by: mediators,
            if: [.partiesOfTheCase, .eachPartyOnce, .nextLevelExists, .triedStated, .consentOrHelpOnly]),
        Rule(
            from: .mediating, .agree, to: [.agreed], by: mediators,
            if: [
                .partiesOfTheCase, .eachPartyOnce, .sessionHeld, .termsGiven, .termsNotTooMany, .amountsPositive,
                .dueNotBeforeAgreement, .everyPartyConfirms, .formComplete, .notInFuture, .notBeforeAcceptance,
            ]),
        Rule(from: .mediating, .terminate, to: [.terminated], by: mediators, if: [.routesTold]),
        Rule(from: .mediating, .withdraw, to: [.withdrawn], by: mediators, if: [.partiesOfTheCase, .byApplicant]),

        Rule(from: .transferPending, .recall, to: [.mediating], by: mediators),
        Rule(
            from: .transferPending, .acceptTransfer, to: [.accepted], .rises, by: [.receiver],
            if: [.partiesOfTheCase, .eachPartyOnce, .assigneeOfReceivingUnit, .everyPartyConsentsToTransfer]),
        Rule(from: .transferPending, .returnTransfer, to: [.mediating], by: [.receiver], if: [.adviceGiven]),
        Rule(
            from: .transferPending, .withdraw, to: [.withdrawn], by: mediators,
            if: [.partiesOfTheCase, .byApplicant]),

        Rule(
            from: .agreed, .perform, to: [.performing, .performed], by: mediators,
            if: [
                .partiesOfTheCase, .eachPartyOnce, .openItem, .proofOrEveryWord, .notInFuture, .notBeforeAgreement,
            ]),
        Rule(
            from: .performing, .perform, to: [.performing, .performed], by: mediators,
            if: [
                .partiesOfTheCase, .eachPartyOnce, .openItem, .proofOrEveryWord, .notInFuture, .notBeforeAgreement,
            ]),

        followUp(.performed), close(.performed),
        followUp(.terminated), close(.terminated), reopen(.terminated, to: [.registered]),
        followUp(.withdrawn), close(.withdrawn), reopen(.withdrawn, to: [.registered]),
        followUp(.closed), reopen(.closed, to: [.registered, .mediating]),
    ]

    /// Asking the parties of an ended case again.
    private static func followUp(_ stage: Stage) -> Rule {
        Rule(
            from: stage, .followUp, to: [stage], by: mediators + [.colleague, .superior],
            if: [.partiesOfTheCase, .answersGiven, .notInFuture, .notBeforeEnding])
    }

    private static func close(_ stage: Stage) -> Rule {
        Rule(from: stage, .close, to: [.closed], by: mediators, if: [.followedUpOrWaived])
    }

    /// Only an agreement that did not hold is talked over on; where a party had ended it, or nobody had consented yet,
    /// every party is asked anew (人民调解法 17).
    private static func reopen(_ stage: Stage, to next: [Stage]) -> Rule {
        Rule(from: stage, .reopen, to: next, by: mediators + [.superior], if: [.reasonGiven])
    }

    private struct Key: Hashable {
        let from: Stage?
        let command: Command.Kind
    }

    // A duplicate line stops the program at start, so any test finds it.
    private static let byKey = Dictionary(
        uniqueKeysWithValues: all.map { (Key(from: $0.from, command: $0.command), $0) })

    package static func rule(for command: Command.Kind, in stage: Stage?) -> Rule? {
        byKey[Key(from: stage, command: command)]
    }

    /// The commands that the table knows for a stage, in the order of the command list.
    package static func commands(in stage: Stage?) -> [Command.Kind] {
        Command.Kind.allCases.filter { rule(for: $0, in: stage) != nil }
    }

    /// What this relation may do in this stage: the page's buttons and the API's `actions`.
    package static func available(in stage: Stage?, to relation: Relation) -> [Command.Kind] {
        Command.Kind.allCases.filter { rule(for: $0, in: stage)?.relations.contains(relation) ?? false }
    }

    /// What this actor may do with this case now. A county has nobody above it to ask.
    package static func available(for actor: Actor, on mediationCase: MediationCase) -> [Command.Kind] {
        available(in: mediationCase.stage, to: actor.relation(to: mediationCase)).filter {
            $0 != .escalate || mediationCase.level.above != nil
        }
    }
}
