// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension MediationCase {
    /// The earliest day that the case itself names: on which something promised is due, or a pause should end.
    var nearestDay: LegalDay? {
        guard stage.isOpen else { return nil }
        return (openItems.map(\.due) + [pausedUntil].compactMap(\.self)).min()
    }
}
