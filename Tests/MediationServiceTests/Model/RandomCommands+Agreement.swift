// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport

extension RandomCommands {
    /// Agreements, keeping them, and the court.
    mutating func agreement(_ kind: Command.Kind, on state: MediationCase, today: LegalDay) -> Command {
        let open = state.openItems.map(\.number)
        let which = chance(40) ? nil : state.agreements.isEmpty ? 1 : pick(state.agreements).number
        return switch kind {
        case .draftAgreement:
            .draftAgreement(
                Draft(
                    form: pick(AgreementForm.allCases), scope: scope(), terms: terms(of: state, from: today),
                    record: isFlawed() ? nil : "当面说定"))
        case .signAgreement:
            .signAgreement(
                Signing(
                    signedOn: day(today), confirmations: chance(70) ? signatures(of: state) : [],
                    isMediatorSigned: chance(70), isSealed: chance(70)))
        case .voidAgreement: .voidAgreement(DraftVoiding(reason: needed("数目写错了")))
        case .agree: .agree(agreed(of: state, today: today))
        case .perform: .perform(performance(on: state, open, today: today))
        case .excuse: .excuse(Excuse(item: number(of: open), consents: consents(of: state), reason: words()))
        case .enforce: .enforce(Enforcement(item: number(of: open), performedOn: day(today), note: words()))
        case .renegotiate:
            .renegotiate(
                Renegotiation(
                    item: number(of: open), due: today.adding(days: isFlawed() ? 0 : 2), consents: consents(of: state),
                    reason: needed("工地停了半个月")))
        case .lapse: .lapse(Lapse(number: number(of: open)))
        case .resumeMediation:
            .resumeMediation(MediationResumption(reason: needed("说好的没做到"), consents: consents(of: state)))
        case .offerConfirmation: .offerConfirmation(ConfirmationOffer(offeredOn: day(today), agreement: which))
        case .declineConfirmation: .declineConfirmation(ConfirmationRefusal(party: party(of: state), agreement: which))
        case .applyConfirmation:
            .applyConfirmation(
                ConfirmationApplication(
                    court: needed("枫川县人民法院"), appliedOn: day(today), consents: consents(of: state),
                    warnings: isFlawed() ? [] : ConfirmationWarning.allCases, agreement: which))
        case .answerConfirmation:
            .answerConfirmation(
                ConfirmationAnswer(
                    result: state.agreement(which)?.confirmation == .admitted
                        ? .confirmed : pick(ConfirmationResult.allCases),
                    answeredOn: day(today), agreement: which))
        default: .lapseConfirmation(Lapse(number: state.agreements.first { $0.awaitsConfirmation }?.number ?? 1))
        }
    }

    private mutating func scope() -> AgreementScope { chance(65) ? .whole : .partial }

    private mutating func terms(of state: MediationCase, from day: LegalDay) -> [Term] {
        guard !state.parties.isEmpty else { return [] }
        return (0..<Int.random(in: isFlawed() ? 0...0 : 1...2, using: &random)).map { _ in
            Term(
                obligor: pick(state.parties.numbers), promise: "付清欠款",
                amount: chance(50) ? isFlawed() ? 0 : 80_000 : nil,
                due: day.adding(days: isFlawed() ? -1 : Int.random(in: 0...9, using: &random)))
        }
    }

    private mutating func signatures(of state: MediationCase) -> [Consent] {
        isFlawed() ? consents(of: state) : state.parties.numbers.map { Consent(party: $0, way: .signed) }
    }

    private mutating func agreed(of state: MediationCase, today: LegalDay) -> Agreement {
        let isWritten = chance(60)
        let reached = day(today)
        return Agreement(
            form: isWritten ? .written : .oral, scope: scope(), reachedOn: reached,
            terms: terms(of: state, from: reached),
            confirmations: isWritten ? signatures(of: state) : consents(of: state),
            record: isWritten ? nil : "当面说定", isMediatorSigned: isWritten, isSealed: isWritten)
    }

    private mutating func performance(on state: MediationCase, _ open: [Int], today: LegalDay) -> Performance {
        Performance(
            item: number(of: open), performedOn: day(today), proof: chance(70) ? pick(ProofKind.allCases) : nil,
            confirmations: chance(70) ? consents(of: state) : [], isPart: chance(50), note: words())
    }
}
