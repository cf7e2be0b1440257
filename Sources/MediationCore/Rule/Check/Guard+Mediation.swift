// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// Whether people may be brought together now, and by this mediator.
    static let mediationChecks: [(Guard, Check)] = [
        (.somebodyPresent, { $0.command.session.place("/present") { $0.present.isEmpty } }),
        (.nobodyRefuses, { FieldPath("/command").when($0.state?.refusals.isEmpty == false) }),
        (
            .notRecused,
            { attempt in
                let recused = attempt.state?.recused ?? []
                return FieldPath("/command").when(
                    recused.contains(attempt.actor.person)
                        || attempt.state.map { recused.contains($0.holder.person) } == true)
            }
        ),
        (
            .sessionSafe,
            { FieldPath("/command").when($0.state?.risk == .red && $0.state?.watch?.isSessionSafe != true) }
        ),
        (.partiesTold, { $0.command.pausing.place("/parties_told") { !$0.arePartiesTold } }),
        (
            .pauseNotTooLong,
            { attempt in
                attempt.command.pausing.place("/until") { $0.until > attempt.today.adding(days: Pause.limit) }
            }
        ),
        (
            .extensionNotTooLong,
            { attempt in
                let base = max(attempt.state?.span?.extendedUntil ?? attempt.today, attempt.today)
                return attempt.command.extending.place("/until") {
                    $0.until > base.adding(days: Extension.limit)
                        || $0.until <= attempt.state?.span?.extendedUntil ?? attempt.today
                }
            }
        ),
        (.nameGiven, { $0.command.invitation.place("/name") { $0.name.isBlank } }),
        (
            .fewRepresentatives,
            { attempt in
                attempt.command.representation.place("/representatives") {
                    $0.representatives.isEmpty || $0.representatives.count > Representation.limit
                        || !attempt.side($0.side).isSuperset(of: $0.representatives)
                }
            }
        ),
        (
            .sideConsents,
            { attempt in
                attempt.command.representation.place("/consents") {
                    !$0.consents.parties.isSuperset(of: attempt.side($0.side).subtracting($0.representatives))
                }
            }
        ),
        (
            .anotherLevel,
            { attempt in
                attempt.command.joining.place("/level") {
                    $0.level == attempt.state?.level || attempt.state?.helpers.contains($0.level) == true
                }
            }
        ),
    ]
}

extension Attempt {
    /// The parties of one side.
    fileprivate func side(_ side: Side) -> PartySet {
        let applicants = state?.applicants ?? []
        return switch side {
        case .applicant: applicants
        case .respondent: everyone.subtracting(applicants)
        }
    }
}
