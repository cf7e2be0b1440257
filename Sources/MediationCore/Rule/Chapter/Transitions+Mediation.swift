// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// Talking it over: sessions, pauses, more time.
    static let mediation: [Rule] =
        lead(
            from: working, .holdSession, to: [.mediating], by: mediators,
            if: [
                .partiesOfTheCase, .somebodyPresent, .notInFuture, .notBeforeAcceptance, .nobodyRefuses, .notRecused,
                .sessionSafe,
            ])
        + [
            Rule(
                from: .mediating, .pause, to: [.paused], by: mediators,
                if: [.partiesTold, .untilInFuture, .pauseNotTooLong]),
            Rule(from: .paused, .resume, to: [.mediating], by: mediators),
            Rule(
                from: .mediating, .extend, to: [.mediating], by: mediators,
                if: [
                    .partiesOfTheCase, .eachPartyOnce, .everySpeakerConsents, .untilInFuture, .extensionNotTooLong,
                ]),
        ]
        + stay(
            .invite, in: working, by: mediators,
            if: [.partiesOfTheCase, .eachPartyOnce, .everySpeakerConsents, .nameGiven])
        + stay(
            .nameRepresentatives, in: [.registered, .accepted, .mediating], by: mediators,
            if: [.partiesOfTheCase, .eachPartyOnce, .fewRepresentatives, .sideConsents])
        + stay(
            .join, in: working, by: mediators + [.superior],
            if: [.partiesOfTheCase, .eachPartyOnce, .anotherLevel, .everySpeakerConsents])
}
