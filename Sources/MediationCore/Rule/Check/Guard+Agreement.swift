// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether an agreement is one: talked over, complete, and with every name under it.
    static let agreementChecks: [(Guard, Check)] = [
        (.sessionHeld, { FieldPath("/command").when($0.state?.sessions == 0) }),
        (.noDraftOpen, { FieldPath("/command").when($0.state?.draft != nil) }),
        (.draftOpen, { FieldPath("/command").when($0.state?.draft == nil) }),
        (.termsGiven, { $0.command.terms.place("/terms") { $0.isEmpty } }),
        (
            .termsNotTooMany,
            { attempt in
                attempt.command.terms.place("/terms") {
                    $0.count + (attempt.state?.items.count ?? 0) > Agreement.termLimit
                }
            }
        ),
        (.amountsPositive, { $0.command.terms?.worthlessTerm }),
        (.dueNotBeforeAgreement, { $0.command.agreement?.earlyTerm }),
        (
            .everyPartyConfirms,
            { attempt in
                attempt.command.agreement.place("/confirmations") {
                    !$0.confirmations.parties.isSuperset(of: attempt.speakers)
                }
            }
        ),
        (.formComplete, { $0.command.agreement?.missingForm }),
        (.recordWhenOral, { $0.command.draft.place("/record") { $0.form == .oral && ($0.record ?? "").isBlank } }),
        (
            .somethingSigned,
            {
                $0.command.signing.place("/confirmations") {
                    $0.confirmations.isEmpty && !$0.isMediatorSigned && !$0.isSealed
                }
            }
        ),
        (
            .signedByHand,
            { attempt in
                guard attempt.state?.draft?.form == .written else { return nil }
                return attempt.command.signing?.confirmations.unsigned
            }
        ),
    ]
}
