// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What a command did to a clock of a case.
struct ClockMove: Hashable, Comparable, CustomStringConvertible {
    enum Effect: String { case begins, ends }

    let kind: ClockKind
    let effect: Effect
    let command: Command.Kind

    var description: String { "\(kind.rawValue) \(effect.rawValue) \(command.rawValue)" }
    static func < (left: ClockMove, right: ClockMove) -> Bool { left.description < right.description }

    /// The clocks that a decision has set going, and those that it has ended.
    static func seen(from state: MediationCase?, by decision: Decision) -> Set<ClockMove> {
        let before = keys(of: state)
        let after = keys(of: decision.next)
        let command = decision.event.command
        let begun = after.subtracting(before).map { ClockMove(kind: $0.kind, effect: .begins, command: command) }
        let ended = before.subtracting(after).map { ClockMove(kind: $0.kind, effect: .ends, command: command) }
        return Set(begun + ended)
    }

    private static func keys(of state: MediationCase?) -> Set<ClockKey> {
        Set((state?.clocks ?? []).map { ClockKey($0.kind, of: $0.subject) })
    }
}
