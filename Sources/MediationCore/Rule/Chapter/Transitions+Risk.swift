// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Danger, an axis of its own: anyone raises it, two people at township or higher lower it.
    static let risk: [Rule] =
        ([.lead] + live + ended).flatMap { stage in
            [
                Rule(from: stage, .raiseRisk, to: [stage], by: everyone(in: stage) + [.system]),
                Rule(
                    from: stage, .lowerRisk, to: [stage], by: near(in: stage),
                    if: [.townshipOrHigher, .lowersRisk, .secondPerson, .reasonGiven]),
            ]
        }
        + ([.lead] + live).flatMap { stage in
            [
                Rule(from: stage, .reportStatus, to: [stage], by: everyone(in: stage), if: [.isRed, .statusGiven]),
                Rule(
                    from: stage, .reportToPolice, to: [stage], by: everyone(in: stage),
                    if: [.isRed, .notReported, .stationGiven]),
            ]
        }
        + working.map { stage in
            Rule(
                from: stage, .noteSafety, to: [stage], by: near(in: stage),
                if: [.isRed, .townshipOrHigher, .noteGiven])
        }

    /// Those who answer for the case or for the levels above it; a unit that is asked exists only while a request waits.
    private static func near(in stage: Stage) -> [Relation] {
        [.holder, .director, .colleague] + (stage == .transferPending ? [.receiver] : []) + [.superior]
    }

    /// Whoever may see the case may say that it is dangerous; a unit is drawn to ask only once all is kept.
    private static func everyone(in stage: Stage) -> [Relation] {
        near(in: stage) + [.predecessor] + ([.performed, .released].contains(stage) ? [.caller] : [])
    }

    /// Whoever hears from a department writes it down; or the department says it itself.
    private static let answering: [Relation] = mediators + [.superior, .department]

    /// Calling departments to the spot; the case stays with its holder.
    static let whistles: [Rule] =
        stay(
            .blowWhistle, in: working + [.paused], by: mediators + [.superior],
            if: [.mayWhistle, .needGiven])
        + stay(.acknowledgeWhistle, in: live, by: answering, if: [.whistleAllows, .whoGiven])
        + stay(.objectToWhistle, in: live, by: answering, if: [.whistleAllows, .reasonGiven])
        + stay(
            .decideWhistle, in: live, by: mediators + [.superior],
            if: [.whistleAllows, .countyDecides, .reasonGiven])
        + stay(.recordArrival, in: live, by: answering, if: [.whistleAllows, .notInFuture])
        + stay(.recordResult, in: live + ended, by: answering, if: [.whistleAllows, .resultGiven])
        + stay(
            .rateWhistle, in: live + ended, by: mediators + [.superior], if: [.whistleAllows, .notRatedYet])
        + stay(.expireWhistle, in: live, by: [.system], if: [.whistleAllows])
}
