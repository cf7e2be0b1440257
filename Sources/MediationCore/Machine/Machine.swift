// SPDX-License-Identifier: Apache-2.0

/// A small state machine beside the stages: what an item, a draft, a whistle or an application to the court can become.
///
/// One row a step; guards ask it, `evolve` follows it, the diagrams are printed from it.
package struct Machine<State: Hashable & Sendable & CaseIterable & RawRepresentable<String>>: Sendable {
    /// One step: from where, by which command and answer, to where.
    package struct Row: Hashable, Sendable {
        /// `nil`: it begins.
        package let from: State?
        package let command: Command.Kind
        /// What decides between rows with the same command; `nil` where nothing has to.
        package let answer: String?
        package let to: State
    }

    package let rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    /// Where a command leads from here; `nil` when it leads nowhere.
    package func next(_ state: State?, _ command: Command.Kind, answer: String? = nil) -> State? {
        rows.first { $0.from == state && $0.command == command && $0.answer == answer }?.to
    }

    /// The command leads somewhere from here, whatever its answer.
    package func allows(_ command: Command.Kind, in state: State?) -> Bool {
        rows.contains { $0.from == state && $0.command == command }
    }

    /// States that nothing leads out of.
    package var ends: [State] { State.allCases.filter { state in !rows.contains { $0.from == state } } }
}

/// Shorthand for one step.
func step<State>(
    _ from: State?, _ command: Command.Kind, _ answer: String? = nil, to next: State
) -> Machine<State>.Row {
    Machine<State>.Row(from: from, command: command, answer: answer, to: next)
}
