// SPDX-License-Identifier: Apache-2.0

extension FollowUp {
    /// The first answer that cannot be.
    ///
    /// Each party answers once; one that was reached has said how content it is and whether there is new trouble, and
    /// one that was not reached has said nothing.
    var wrongAnswer: FieldPath? {
        guard !answers.isEmpty else { return "/answers" }
        var seen: PartySet = []
        for (index, answer) in answers.enumerated() {
            let path = FieldPath("/answers").appending(index)
            if seen.contains(answer.party) { return path.appending("party") }
            seen = seen.union([answer.party])
            if answer.isReached {
                if answer.satisfaction == nil { return path.appending("satisfaction") }
                if answer.hasNewTrouble == nil { return path.appending("new_trouble") }
            } else if answer.satisfaction != nil || answer.performance != nil || answer.hasNewTrouble != nil {
                return path.appending("reached")
            }
        }
        return nil
    }
}
