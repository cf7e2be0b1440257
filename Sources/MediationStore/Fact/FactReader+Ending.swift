// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactReader {
    /// Endings and what comes afterwards.
    func ending() throws(UnreadableFact) -> Fact {
        switch command {
        case .terminate: .terminated(ground: try code("ground"), routes: try codes("routes"))
        case .withdraw: .withdrawn(by: try party("party"), way: try code("way"))
        case .drawCallBack: .callBackDrawn(unit: UnitID(rawValue: try integer("unit")))
        case .followUp:
            // Before there were drawn call-backs, every one was the holder's own.
            .followedUp(
                on: try day("asked_on"), way: try code("way"), answers: try answers(),
                isDrawn: has("drawn") ? try flag("drawn") : false)
        case .close: .closed(ending: try code("ending"), isFollowUpWaived: try flag("waived"))
        case .archive: .archived(papers: try codes("papers"))
        case .merge: .merged(into: try otherCase("into"))
        case .reopen: .reopened
        default: preconditionFailure("\(command.rawValue) ends nothing.")
        }
    }

    private func otherCase(_ key: String) throws(UnreadableFact) -> CaseID {
        guard let id = CaseID(try text(key)) else { throw unreadable(key) }
        return id
    }

    private func answers() throws(UnreadableFact) -> [FollowUpAnswer] {
        var answers: [FollowUpAnswer] = []
        for value in try list("answers") {
            let answer = try nested(value, "answers")
            answers.append(
                FollowUpAnswer(
                    party: try answer.party("party"), isReached: try answer.flag("reached"),
                    performance: try answer.optionalCode("performance"),
                    satisfaction: try answer.optionalCode("satisfaction"),
                    hasNewTrouble: answer.has("new_trouble") ? try answer.flag("new_trouble") : nil))
        }
        return answers
    }
}
