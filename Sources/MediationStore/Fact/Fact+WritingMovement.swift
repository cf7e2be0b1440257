// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension Fact {
    /// Sessions and pauses, and requests to other units.
    func writeMovement(to json: inout JSONWriter) {
        switch self {
        case .sessionHeld(let day, let manner, let present, let mood):
            json.field("held_on", day.description)
            json.field("manner", manner.rawValue)
            json.field("present", present)
            json.optional("mood", mood?.rawValue)
        case .paused(let reason, let until):
            json.field("reason", reason.rawValue)
            json.field("until", until.description)
        case .extended(let until, let consents):
            json.field("until", until.description)
            json.field("consents", consents)
        case .joined(let level, let consents):
            json.field("level", level.rawValue)
            json.field("consents", consents)
        case .escalated(let fact):
            json.field("reason", fact.reason.rawValue)
            json.field("to", fact.to.rawValue)
            json.field("level", fact.level.rawValue)
            json.field("consents", fact.consents)
            json.field("help_only", fact.isHelpOnly)
        case .transferAccepted(let consents): json.field("consents", consents)
        case .transferReturned(let reason): json.field("reason", reason.rawValue)
        case .contestDecided(let doesStand): json.field("stands", doesStand)
        case .handedDown(let unit, let level, let help, let consents):
            json.field("to", unit.rawValue)
            json.field("level", level.rawValue)
            json.field("help", codes: help)
            json.field("consents", consents)
        case .referredOut(let outlet, let papers):
            json.field("outlet", outlet.rawValue)
            json.field("papers", codes: papers)
        case .received(let day): json.field("received_on", day.description)
        case .feedbackHeard(let result, let day):
            json.field("result", result.rawValue)
            json.field("heard_on", day.description)
        case .resumed, .recalled, .returnContested: break
        default: preconditionFailure("\(command.rawValue) moves nothing.")
        }
    }
}
