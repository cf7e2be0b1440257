// SPDX-License-Identifier: Apache-2.0

extension Guard {
    /// What parties say is answered, in words.
    static let voiceChecks: [(Guard, Check)] = [
        (
            .partyWaits,
            { attempt in
                attempt.command.voiceAnswer.place("/party") { answer in
                    attempt.state?.voices.contains { $0.party == answer.party } != true
                }
            }
        ),
        (.answerGiven, { $0.command.voiceAnswer.place("/answer") { $0.answer.isBlank } }),
    ]
}
