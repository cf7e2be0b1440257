// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Endings, and what came afterwards.
    func ending(_ fact: Fact) -> [String] {
        switch fact {
        case .terminated(let ground, let routes): [say(ground)] + labelled(.routes, routes)
        case .withdrawn(let party, let way): [line(name(party), say(way))]
        case .followedUp(let day, let way, let answers, let isDrawn):
            [line(self.day(day), say(way))]
                + (isDrawn ? [say("抽签抽中的单位问的", "asked by the unit that was drawn")] : [])
                + answers.map(answer)
        case .closed(let ending, let isWaived):
            [say(ending)]
                + (isWaived ? [say("没有回头问，写明了原因", "nobody was asked again, for the reason given")] : [])
        case .archived(let papers): labelled(.papers, papers)
        case .merged(let other): [say(Phrase.Watch.merged) + colon + CaseCode(other).description]
        default: []
        }
    }

    private func answer(_ answer: FollowUpAnswer) -> String {
        let name = name(answer.party)
        guard answer.isReached else { return say("\(name)没问到", "\(name) was not reached") }
        var parts = [answer.satisfaction.map { say($0) }, answer.performance.map { say($0) }].compactMap(\.self)
        if let trouble = answer.hasNewTrouble {
            parts.append(trouble ? say("有新矛盾", "new trouble") : say("没有新矛盾", "no new trouble"))
        }
        return name + colon + parts.joined(separator: separator)
    }
}
