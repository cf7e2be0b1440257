// SPDX-License-Identifier: Apache-2.0

/// The single source of what may happen to a case: diagram, permission grid, rows of the database, buttons and the
/// `actions` of the API are all printed from this table.
///
/// Its chapters stand in files of their own, in the order in which a case comes to them.
package enum Transitions {
    /// One line an edge.
    package static let all: [Rule] = Chapter.allCases.flatMap(\.rules)

    /// The rules that are in force, ready for looking up.
    package static let table = RuleTable(all)

    package static func rule(for command: Command.Kind, in stage: Stage?) -> Rule? {
        table.rule(for: command, in: stage)
    }

    /// The commands that the table knows for a stage, in the order of the command list.
    package static func commands(in stage: Stage?) -> [Command.Kind] {
        Command.Kind.allCases.filter { rule(for: $0, in: stage) != nil }
    }

    /// What this relation may do in this stage: the page's buttons and the API's `actions`.
    package static func available(in stage: Stage?, to relation: Relation) -> [Command.Kind] {
        availableByView[View(stage: stage, relation: relation)] ?? []
    }

    private struct View: Hashable {
        let stage: Stage?
        let relation: Relation
    }

    // Every answer about a case names its actions, so they are looked up and not searched.
    private static let availableByView: [View: [Command.Kind]] = {
        var available: [View: [Command.Kind]] = [:]
        for stage in [nil] + Stage.allCases.map(Optional.some) {
            for relation in Relation.allCases {
                available[View(stage: stage, relation: relation)] = commands(in: stage).filter {
                    rule(for: $0, in: stage)?.relations.contains(relation) ?? false
                }
            }
        }
        return available
    }()

    /// What this actor may do with this case now: what the table permits and the state of the case does not exclude
    /// whatever is entered.
    package static func available(for actor: Actor, on mediationCase: MediationCase) -> [Command.Kind] {
        available(in: mediationCase.stage, to: actor.relation(to: mediationCase)).filter {
            mediationCase.isPossible($0, for: actor)
        }
    }
}

extension Command.Kind {
    /// A person may give it; what only the program does when a day has passed has no button and is not taken from
    /// anybody.
    package var isForPeople: Bool {
        Transitions.all.contains { $0.command == self && $0.relations != [.system] }
    }
}

/// Relations and guards that many lines share.
extension Transitions {
    static let mediators: [Relation] = [.holder, .director]

    /// Stages in which people are being brought together.
    static let working: [Stage] = [.accepted, .mediating]
    /// Everything before an agreement or another end.
    static let undecided: [Stage] = [.registered, .accepted, .mediating, .paused]
    /// Somebody still owes the parties a next step of mediation or performance.
    static let live: [Stage] = [
        .registered, .accepted, .mediating, .paused, .transferPending, .agreed, .performing, .defaulted,
    ]
    static let ended: [Stage] = [.performed, .released, .terminated, .withdrawn, .referred]
    /// Where an agreement of a part may stand beside what the stage says: while the rest is talked over, and when the
    /// rest has ended otherwise.
    static let besides: [Stage] = [
        .accepted, .mediating, .paused, .transferPending, .terminated, .withdrawn, .referred,
    ]

    /// One line for each stage that a command leaves as it is.
    static func stay(
        _ command: Command.Kind, in stages: [Stage], by relations: [Relation], if guards: [Guard] = []
    ) -> [Rule] {
        stages.map { Rule(from: $0, command, to: [$0], by: relations, if: guards) }
    }

    /// One line for each stage that a command leads out of.
    static func lead(
        from stages: [Stage], _ command: Command.Kind, to next: [Stage], by relations: [Relation],
        if guards: [Guard] = []
    ) -> [Rule] {
        stages.map { Rule(from: $0, command, to: next, by: relations, if: guards) }
    }
}
