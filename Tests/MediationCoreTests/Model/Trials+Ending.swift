// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried with cases that end or have ended.
extension Trials {
    func ending(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .terminate: each(["two ways told": termination([.lawsuit, .police])])
        case .withdraw: each(["by an applicant": withdrawal(state?.applicants.numbers.first)])
        case .drawCallBack: each(["another township": .drawCallBack(CallBackDraw(unit: County.neighbour))])
        case .followUp:
            each(["one is content": followUp([content]), "nobody was reached": followUp(numbers.map { silence($0) })])
        case .close:
            each([
                "with a reason for not asking": .close(Closing(waiver: "人在外地，三次都没问到")),
                "without a reason": .close(Closing()),
            ])
        case .archive: each(["every paper": archival(Paper.allCases)])
        case .merge: [merge("into an older case", into: CaseID(rawValue: 8))]
        case .reopen: each(["with a reason": .reopen(Reopening(reason: "又漏水了"))])
        default: nil
        }
    }

    func oddEnding(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .terminate: each(["no way told": termination([])])
        case .withdraw:
            each(["by the other side": withdrawal(numbers.last), "by somebody else": withdrawal(outsider)])
        case .drawCallBack:
            each(["the unit that holds it": .drawCallBack(CallBackDraw(unit: state?.holder.unit ?? County.unit(level)))]
            )
        case .followUp: oddFollowUps
        case .close: each(["with a blank": .close(Closing(waiver: " "))])
        case .archive:
            each([
                "what is required": archival(Paper.required),
                "without the record": archival([.registration, .rightsSheet]),
            ])
        case .merge:
            [
                merge("into itself", into: CaseID(rawValue: 7)),
                merge("into no case", into: CaseID(rawValue: 9), isFit: false),
            ]
        case .reopen:
            each(["without a reason": .reopen(Reopening(reason: "")), "with a blank": .reopen(Reopening(reason: " "))])
        default: nil
        }
    }

    private func termination(_ routes: [Route]) -> Command {
        .terminate(Termination(ground: .noAgreement, routes: routes))
    }

    private func withdrawal(_ party: PartyNumber?) -> Command {
        .withdraw(Withdrawal(party: party ?? outsider, way: .phone))
    }

    private func archival(_ papers: [Paper]) -> Command { .archive(Archival(papers: papers)) }

    private func merge(_ name: StaticString, into other: CaseID, isFit: Bool = true) -> Trial {
        var around = County.around(level)
        around.isMergeTargetFit = isFit
        return Trial(name: name, command: .merge(Merge(into: other)), around: around)
    }
}

/// Asking afterwards.
extension Trials {
    private var content: FollowUpAnswer { answer(numbers.first, .satisfied, trouble: false, report: .full) }

    private func answer(
        _ party: PartyNumber?, _ satisfaction: Satisfaction?, trouble: Bool?, report: PerformanceReport? = nil
    ) -> FollowUpAnswer {
        FollowUpAnswer(
            party: party ?? outsider, isReached: true, performance: report, satisfaction: satisfaction,
            hasNewTrouble: trouble)
    }

    private func silence(
        _ party: PartyNumber, _ satisfaction: Satisfaction? = nil, trouble: Bool? = nil
    ) -> FollowUpAnswer {
        FollowUpAnswer(
            party: party, isReached: false, performance: nil, satisfaction: satisfaction, hasNewTrouble: trouble)
    }

    private func followUp(_ answers: [FollowUpAnswer], on day: LegalDay? = nil) -> Command {
        .followUp(FollowUp(askedOn: day ?? today, way: .phone, answers: answers))
    }

    private var oddFollowUps: [Trial] {
        let first = numbers.first ?? outsider
        return each([
            "no answers": followUp([]), "the same party twice": followUp([content, content]),
            "reached, not asked how content": followUp([answer(first, nil, trouble: false)]),
            "reached, not asked for trouble": followUp([answer(first, .noAnswer, trouble: nil)]),
            "not reached, yet content": followUp([silence(first, .satisfied)]),
            "not reached, yet trouble": followUp([silence(first, trouble: true)]),
            "somebody else answers": followUp([answer(outsider, .satisfied, trouble: false)]),
            "tomorrow": followUp([content], on: tomorrow),
            "on the day it ended": followUp([content], on: state?.endedOn),
            "before it ended": followUp([content], on: (state?.endedOn ?? today).adding(days: -1)),
        ])
    }
}
