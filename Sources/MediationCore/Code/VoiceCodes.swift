// SPDX-License-Identifier: Apache-2.0

/// What a party wants to be heard with (当事人来话).
package enum PartyWish: String, CaseIterable, Sendable {
    /// Whatever the papers say, it is not over.
    case notSolved = "not_solved"
    /// Somebody else shall mediate (人民调解法 23).
    case anotherMediator = "another_mediator"
    /// No more mediation.
    case stop
    /// Something else.
    case question
}
