// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

extension Fact {
    /// The facts as a JSON object, in the words of the API. `v` is the version of this form; readers keep every old one.
    package var json: [UInt8] {
        var writer = JSONWriter(capacity: 160)
        writer.object { json in
            json.field("v", 1)
            write(to: &json)
        }
        return writer.bytes
    }

    /// Each chapter of the command list writes its own facts, in a file of its own.
    private func write(to json: inout JSONWriter) {
        switch self {
        case .reported, .dismissed, .registered, .consentRecorded, .accepted, .declined, .assigned, .invited, .objected,
            .represented:
            writeOpening(to: &json)
        case .sessionHeld, .paused, .resumed, .extended, .joined, .escalated, .recalled, .transferAccepted,
            .transferReturned, .returnContested, .contestDecided, .handedDown, .referredOut, .received, .feedbackHeard:
            writeMovement(to: &json)
        case .drafted, .signed, .draftVoided, .agreed, .performed, .excused, .enforced, .renegotiated, .lapsed,
            .mediationResumed, .confirmationOffered, .confirmationDeclined, .confirmationApplied,
            .confirmationAnswered, .confirmationLapsed:
            writeAgreement(to: &json)
        case .terminated, .withdrawn, .callBackDrawn, .followedUp, .closed, .archived, .merged, .reopened:
            writeEnding(to: &json)
        case .riskRaised, .riskLowered, .statusReported, .safetyNoted, .policeTold, .whistleBlown,
            .whistleAcknowledged, .whistleObjected, .whistleDecided, .arrivalRecorded, .resultRecorded, .whistleRated,
            .whistleExpired:
            writeRisk(to: &json)
        case .partyHeard(let party, let wish):
            json.field("party", party.rawValue)
            json.field("wish", wish.rawValue)
        case .partyAnswered(let party): json.field("party", party.rawValue)
        }
    }
}
