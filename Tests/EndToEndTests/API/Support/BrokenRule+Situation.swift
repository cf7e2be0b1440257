// SPDX-License-Identifier: Apache-2.0
import MediationCore

extension BrokenRule {
    /// What has happened to the case before.
    enum Situation: Hashable, Sendable, CaseIterable {
        case lead, redLead, registered, accepted, refused, recused, mediating, drafted, red, reported, lowering
        case whistled, rated, asked, askedForAdvice, agreed, written, offered, terminated, endedInDanger, referred
        case closed, reopened, acceptedAtTownship, acceptedAtCounty, leadAtTownship

        var isLead: Bool { self == .lead || self == .redLead || self == .leadAtTownship }

        /// Who wrote it down.
        var opener: User {
            if self == .acceptedAtCounty { return .county }
            return self == .acceptedAtTownship || self == .leadAtTownship ? .township : .village
        }

        var steps: [(user: User, json: String)] {
            switch self {
            case .lead, .registered, .leadAtTownship: []
            case .redLead: by(.village, Step.raiseRisk)
            case .accepted: accepted
            case .acceptedAtTownship: by(.township, Step.accept)
            case .acceptedAtCounty: by(.county, Step.accept)
            case .refused: accepted + by(.village, Step.all[.recordConsent])
            case .recused: accepted + by(.village, #"{"command": "object", "tie": "interest"}"#)
            case .mediating: mediating
            case .drafted: mediating + by(.village, Step.draft)
            case .red: mediating + by(.village, Step.raiseRisk)
            case .reported: mediating + by(.village, Step.raiseRisk, Step.police)
            case .lowering: mediating + by(.village, Step.raiseRisk) + by(.township, Step.lowerRisk)
            case .whistled: accepted + by(.village, Step.blowWhistle, Step.all[.objectToWhistle])
            case .rated:
                accepted
                    + by(
                        .village, Step.blowWhistle, Step.all[.recordArrival], Step.all[.recordResult],
                        Step.all[.rateWhistle])
            case .asked: accepted + by(.village, Step.escalate)
            case .askedForAdvice:
                accepted
                    + by(
                        .village,
                        #"{"command": "escalate", "reason": "complex", "tried": "谈过", "help_only": true}"#)
            case .agreed: mediating + by(.village, Step.agree)
            case .written: mediating + by(.village, Self.writtenAgreement)
            case .offered: mediating + by(.village, Self.writtenAgreement, Step.all[.offerConfirmation])
            case .terminated: accepted + by(.village, Step.terminate)
            case .endedInDanger:
                accepted + by(.village, Step.terminate, #"{"command": "raise_risk", "sign": "dv"}"#)
            case .referred: accepted + by(.village, Step.referOut, Step.all[.confirmReceipt])
            case .closed: closed
            case .reopened: closed + by(.village, Step.all[.reopen])
            }
        }

        private static let writtenAgreement = """
            {"command": "agree", "form": "written", "mediator_signed": true, "sealed": true,
             "confirmations": \(Step.signed), "terms": [{"obligor": 2, "promise": "装天沟", "due": "2026-04-01"}]}
            """

        private var accepted: [(user: User, json: String)] { by(.village, Step.accept) }
        private var mediating: [(user: User, json: String)] { by(.village, Step.accept, Step.session) }
        private var closed: [(user: User, json: String)] {
            mediating + by(.village, Step.agree, Step.perform, Step.followUp, #"{"command": "close"}"#)
        }

        private func by(_ user: User, _ steps: String?...) -> [(user: User, json: String)] {
            steps.map { (user, $0 ?? "") }
        }
    }
}
