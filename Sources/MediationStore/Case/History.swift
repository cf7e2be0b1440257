// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Why the stored events of a case make no case: somebody wrote past the program, or the program is older than the data.
package enum HistoryFailure: Error, Hashable, Sendable {
    /// The events do not begin with 1 or have a gap at this version.
    case missing(Int32)
    /// The event of this version cannot be read.
    case unreadable(Int32, key: String)
    /// The event of this version does not go on from where the one before it led.
    case broken(Int32)
}

extension Sequence<EventRow> {
    /// The case that these events make, in their order.
    ///
    /// - Parameter visit: sees the case after each event.
    package func folded(
        visiting visit: (MediationCase) -> Void = { _ in }
    ) throws(HistoryFailure) -> MediationCase {
        var folded: MediationCase?
        for row in self {
            let version = (folded?.version ?? 0) + 1
            guard row.version == version else { throw .missing(version) }
            let event: CaseEvent
            do { event = try row.event() } catch { throw .unreadable(version, key: error.key) }
            guard event.from == folded?.position, folded != nil || event.fact.begins else { throw .broken(version) }
            let next = evolve(folded, event)
            visit(next)
            folded = next
        }
        guard let folded else { throw .missing(1) }
        return folded
    }
}

extension Fact {
    fileprivate var begins: Bool { command == .reportLead || command == .register }
}
