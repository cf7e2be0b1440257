// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// What is owed while a case is red.
struct RiskWatchJSON: JSONWritable {
    let watch: RiskWatch

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("red_since", watch.redSince)
            $0.field("status_at", watch.statusAt)
            $0.field("session_safe", watch.isSessionSafe)
            $0.field("police_told", watch.isReported)
        }
    }
}

/// The first of two voices for a lower risk.
struct RiskLoweringJSON: JSONWritable {
    let voice: RiskLoweringVoice

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("person", voice.person.rawValue)
            $0.field("to", voice.to.rawValue)
        }
    }
}

/// A department that was called to the spot.
struct WhistleJSON: JSONWritable {
    let whistle: Whistle

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("whistle", whistle.number)
            $0.field("kind", whistle.kind.rawValue)
            $0.field("department", whistle.department.rawValue)
            $0.field("state", whistle.state.rawValue)
            $0.field("called_at", whistle.calledAt)
            $0.field("changed_at", whistle.changedAt)
            $0.array("rated_by", WhistleSide.allCases.filter(whistle.ratedBy.contains)) { $0.value($1.rawValue) }
        }
    }
}
