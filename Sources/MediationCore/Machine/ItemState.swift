// SPDX-License-Identifier: Apache-2.0

/// What became of one promised item (履行事项).
package enum ItemState: String, CaseIterable, Sendable {
    case pending
    case part
    case overdue
    case done
    case excused
    case enforced

    /// Something is still owed.
    package var isOpen: Bool {
        switch self {
        case .pending, .part, .overdue: true
        case .done, .excused, .enforced: false
        }
    }

    /// Nothing leads to `done` but its performance; silence and time lead to `overdue` at most. A new day makes an item
    /// pending again.
    package static let machine = Machine<ItemState>([
        step(nil, .agree, to: .pending),
        step(.pending, .perform, "part", to: .part),
        step(.part, .perform, "part", to: .part),
        step(.overdue, .perform, "part", to: .overdue),
        step(.pending, .perform, to: .done),
        step(.part, .perform, to: .done),
        step(.overdue, .perform, to: .done),
        step(.pending, .lapse, to: .overdue),
        step(.part, .lapse, to: .overdue),
        step(.pending, .renegotiate, to: .pending),
        step(.part, .renegotiate, to: .pending),
        step(.overdue, .renegotiate, to: .pending),
        step(.pending, .excuse, to: .excused),
        step(.part, .excuse, to: .excused),
        step(.overdue, .excuse, to: .excused),
        step(.overdue, .enforce, to: .enforced),
    ])
}
