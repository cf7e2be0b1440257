// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension Fact {
    /// Endings and what comes afterwards.
    func writeEnding(to json: inout JSONWriter) {
        switch self {
        case .terminated(let ground, let routes):
            json.field("ground", ground.rawValue)
            json.field("routes", codes: routes)
        case .withdrawn(let party, let way):
            json.field("party", party.rawValue)
            json.field("way", way.rawValue)
        case .callBackDrawn(let unit): json.field("unit", unit.rawValue)
        case .followedUp(let day, let way, let answers, let isDrawn):
            json.field("asked_on", day.description)
            json.field("way", way.rawValue)
            json.field("answers", answers)
            json.field("drawn", isDrawn)
        case .closed(let ending, let isWaived):
            json.field("ending", ending.rawValue)
            json.field("waived", isWaived)
        case .archived(let papers): json.field("papers", codes: papers)
        case .merged(let other): json.field("into", other.description)
        case .reopened: break
        default: preconditionFailure("\(command.rawValue) ends nothing.")
        }
    }
}
