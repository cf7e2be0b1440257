// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether a day that somebody claims can be.
    static let timeChecks: [(Guard, Check)] = [
        (.notInFuture, { attempt in attempt.command.claimedDay { $0 > attempt.today } }),
        // Opened again, a case starts anew: what was said before does not count for the new round.
        (.notBeforeAcceptance, { $0.command.claimedDay(before: $0.state?.mediatingSince) }),
        (.notBeforeAgreement, { $0.command.claimedDay(before: $0.item??.agreedOn ?? $0.agreement?.on) }),
        (.notBeforeEnding, { $0.command.claimedDay(before: $0.state?.endedOn) }),
        (.notBeforeReceipt, { $0.command.claimedDay(before: $0.state?.referral?.receivedOn) }),
        (.untilInFuture, { attempt in attempt.command.until.place("/until") { $0 <= attempt.today } }),
        (.dueInFuture, { attempt in attempt.command.renegotiation.place("/due") { $0.due <= attempt.today } }),
    ]
}
