// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Danger: what is said of it, by whom, and what is owed while it lasts.
    static let riskChecks: [(Guard, Check)] = [
        (.isRed, { FieldPath("/command").when($0.state?.risk != .red) }),
        (.townshipOrHigher, { FieldPath("/command").when($0.actor.level < .township) }),
        (
            .lowersRisk,
            { attempt in
                attempt.command.riskLowering.place("/to") { lowering in
                    attempt.state.map { lowering.to >= $0.risk } ?? true
                }
            }
        ),
        (
            .secondPerson,
            { attempt in
                let first = attempt.state?.lowering
                return attempt.command.riskLowering.place("/command") {
                    first?.person == attempt.actor.person && first?.to == $0.to
                }
            }
        ),
        (.statusGiven, { $0.command.statusLine.place("/status") { $0.status.isBlank } }),
        (.noteGiven, { $0.command.safetyNote.place("/note") { $0.note.isBlank } }),
        (.notReported, { FieldPath("/command").when($0.state?.watch?.isReported == true) }),
        (.stationGiven, { $0.command.policeReport.place("/station") { $0.station.isBlank } }),
    ]

    /// Calling departments: by whom, and in which order.
    static let whistleChecks: [(Guard, Check)] = [
        (
            .mayWhistle,
            { attempt in
                attempt.command.whistleCall.place("/kind") {
                    attempt.actor.level == .village && $0.kind != .emergency
                }
            }
        ),
        (.needGiven, { $0.command.whistleCall.place("/need") { $0.need.isBlank } }),
        (
            .whistleAllows,
            { attempt in
                guard let number = attempt.command.whistleNumber else { return nil }
                let state = attempt.state?.whistle(number)?.state
                return FieldPath("/whistle").when(
                    state.map { !WhistleState.machine.allows(attempt.command.kind, in: $0) } ?? true)
            }
        ),
        (
            .whoGiven, { $0.command.whistleAcknowledgement.place("/who") { $0.who.isBlank } }
        ),
        (.countyDecides, { FieldPath("/command").when($0.actor.level != .county) }),
        (.resultGiven, { $0.command.whistleResult.place("/result") { $0.result.isBlank } }),
        (
            .notRatedYet,
            { attempt in
                attempt.command.whistleRating.place("/by") {
                    attempt.state?.whistle($0.whistle)?.ratedBy.contains($0.by) == true
                }
            }
        ),
    ]
}
