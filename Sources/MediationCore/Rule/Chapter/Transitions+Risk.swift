// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Danger, an axis of its own: anyone raises it, two people at township or higher lower it.
    static let risk: [Rule] =
        stay(.raiseRisk, in: [.lead] + live + ended, by: everyone + [.system])
        + stay(
            .lowerRisk, in: [.lead] + live + ended, by: [.holder, .director, .colleague, .receiver, .superior],
            if: [.townshipOrHigher, .lowersRisk, .secondPerson, .reasonGiven])
        + stay(.reportStatus, in: [.lead] + live, by: everyone, if: [.isRed, .statusGiven])
        + stay(
            .noteSafety, in: working, by: [.holder, .director, .colleague, .receiver, .superior],
            if: [.isRed, .townshipOrHigher, .noteGiven])
        + stay(.reportToPolice, in: [.lead] + live, by: everyone, if: [.isRed, .notReported, .stationGiven])

    /// Calling departments to the spot; the case stays with its holder.
    static let whistles: [Rule] =
        stay(
            .blowWhistle, in: working + [.paused], by: mediators + [.superior],
            if: [.mayWhistle, .needGiven])
        + stay(.acknowledgeWhistle, in: live, by: mediators + [.superior], if: [.whistleAllows, .whoGiven])
        + stay(.objectToWhistle, in: live, by: mediators + [.superior], if: [.whistleAllows, .reasonGiven])
        + stay(
            .decideWhistle, in: live, by: mediators + [.superior],
            if: [.whistleAllows, .countyDecides, .reasonGiven])
        + stay(.recordArrival, in: live, by: mediators + [.superior], if: [.whistleAllows, .notInFuture])
        + stay(.recordResult, in: live + ended, by: mediators + [.superior], if: [.whistleAllows, .resultGiven])
        + stay(
            .rateWhistle, in: live + ended, by: mediators + [.superior], if: [.whistleAllows, .notRatedYet])
        + stay(.expireWhistle, in: live, by: [.system], if: [.whistleAllows])
}
