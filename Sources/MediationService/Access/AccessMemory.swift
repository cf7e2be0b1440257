// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
private import Synchronization

/// Which views of today are known to be written, so that looking at a case again costs nothing.
///
/// It holds nothing that is not in the log: forgetting costs one look-up there.
final class AccessMemory: Sendable {
    private struct View: Hashable {
        let person: PersonID
        let caseID: CaseID
    }

    private struct State {
        var day: LegalDay
        var views: Set<View> = []
    }

    private static let limit = 100_000
    private let state = Mutex(State(day: LegalDay(daysSince1970: 0)))

    func knows(_ caseID: CaseID, by person: PersonID, on day: LegalDay) -> Bool {
        state.withLock { $0.day == day && $0.views.contains(View(person: person, caseID: caseID)) }
    }

    /// To be told after the commit and never before.
    func remember(_ caseIDs: some Sequence<CaseID>, by person: PersonID, on day: LegalDay) {
        state.withLock { state in
            if state.day != day || state.views.count >= Self.limit {
                state.views.removeAll(keepingCapacity: true)
                state.day = day
            }
            for caseID in caseIDs { state.views.insert(View(person: person, caseID: caseID)) }
        }
    }
}
