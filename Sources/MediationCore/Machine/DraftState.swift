// SPDX-License-Identifier: Apache-2.0

/// An agreement on its way into force (人民调解法 28–30): it is in force by names and seal, never by time.
package enum DraftState: String, CaseIterable, Sendable {
    case drafted
    case effective
    case voided

    /// A signature that is not the last one leaves it drafted.
    package static let machine = Machine<DraftState>([
        step(nil, .draftAgreement, to: .drafted),
        step(.drafted, .signAgreement, to: .drafted),
        step(.drafted, .signAgreement, "complete", to: .effective),
        step(.drafted, .voidAgreement, to: .voided),
        step(nil, .agree, to: .effective),
    ])
}

/// A draft and the names under it so far.
package struct AgreementDraft: Hashable, Sendable {
    /// The event that wrote it down.
    package let version: Int32
    package let form: AgreementForm
    package let scope: AgreementScope
    package let items: [ItemFact]
    package var confirmed: PartySet
    package var isMediatorSigned: Bool
    package var isSealed: Bool
    /// The last day on which somebody signed: the day on which it takes effect, once nothing is missing.
    package var signedOn: LegalDay?

    package init(
        version: Int32, form: AgreementForm, scope: AgreementScope, items: [ItemFact], confirmed: PartySet = [],
        isMediatorSigned: Bool = false, isSealed: Bool = false, signedOn: LegalDay? = nil
    ) {
        self.version = version
        self.form = form
        self.scope = scope
        self.items = items
        self.confirmed = confirmed
        self.isMediatorSigned = isMediatorSigned
        self.isSealed = isSealed
        self.signedOn = signedOn
    }

    /// The draft with more names under it.
    package func signed(by signing: Signing) -> AgreementDraft {
        var next = self
        next.confirmed = confirmed.union(signing.confirmations.parties)
        next.isMediatorSigned = isMediatorSigned || signing.isMediatorSigned
        next.isSealed = isSealed || signing.isSealed
        next.signedOn = max(signedOn ?? signing.signedOn, signing.signedOn)
        return next
    }

    /// Oral: each party has said yes. Written: each has signed, so has the mediator, and the seal is on it.
    package func isComplete(for parties: PartySet) -> Bool {
        guard confirmed.isSuperset(of: parties) else { return false }
        return switch form {
        case .oral: true
        case .written: isMediatorSigned && isSealed
        }
    }
}
