// SPDX-License-Identifier: Apache-2.0

/// A call for a department (吹哨报到). The case stays with its holder all the while.
package enum WhistleState: String, CaseIterable, Sendable {
    case blown
    case acknowledged
    case objected
    case dropped
    case arrived
    case answered
    case rated
    case expired

    /// A whistle that nobody answered may still be answered late.
    package static let machine = Machine<WhistleState>([
        step(nil, .blowWhistle, to: .blown),
        step(.blown, .acknowledgeWhistle, to: .acknowledged),
        step(.blown, .objectToWhistle, to: .objected),
        step(.objected, .decideWhistle, "must_come", to: .blown),
        step(.objected, .decideWhistle, to: .dropped),
        step(.blown, .expireWhistle, to: .expired),
        step(.expired, .acknowledgeWhistle, to: .acknowledged),
        step(.blown, .recordArrival, to: .arrived),
        step(.acknowledged, .recordArrival, to: .arrived),
        step(.arrived, .recordResult, to: .answered),
        step(.answered, .rateWhistle, to: .answered),
        step(.answered, .rateWhistle, "both", to: .rated),
    ])
}

/// One whistle of a case.
package struct Whistle: Hashable, Sendable {
    /// From 1, within its case.
    package let number: Int
    package let kind: WhistleKind
    package let department: Department
    package var state: WhistleState
    /// When it was blown, or sent back to the department after an objection.
    package var calledAt: Timestamp
    /// When it came to stand where it stands.
    package var changedAt: Timestamp
    package var ratedBy: Set<WhistleSide>

    package init(number: Int, kind: WhistleKind, department: Department, at now: Timestamp) {
        self.number = number
        self.kind = kind
        self.department = department
        state = .blown
        calledAt = now
        changedAt = now
        ratedBy = []
    }
}
