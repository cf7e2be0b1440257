// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried between levels, and with authorities outside of them.
extension Trials {
    func movement(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .escalate:
            each(["everyone consents": escalation(everyone), "for advice only": escalation([], help: true)])
        case .recall: each(["without a reason": .recall(Recall())])
        case .acceptTransfer: [taking("everyone consents", everyone, by: receiver)]
        case .returnTransfer: each(["with advice": returning("先去看看现场")])
        case .contestReturn: each(["with a reason": .contestReturn(Contest(reason: "村里确实谈过"))])
        case .decideContest: each(["it stands": decision(true), "it does not stand": decision(false)])
        case .handDown: each(["with help": handing()])
        case .referOut: each(["to the police": referral("要立案")])
        case .confirmReceipt: each(["received today": receipt("派出所收，第3号", on: today)])
        case .recordFeedback: each(["decided today": feedback(on: today)])
        default: nil
        }
    }

    func oddMovement(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .escalate: oddEscalations
        case .recall: each(["with a reason": .recall(Recall(reason: "谈好了"))])
        case .acceptTransfer: oddTakings
        case .returnTransfer: each(["without advice": returning(""), "with blanks": returning(" \n")])
        case .contestReturn: each(["without a reason": .contestReturn(Contest(reason: " "))])
        case .decideContest: each(["without a reason": decision(true, reason: "")])
        case .handDown:
            each([
                "without help": handing([]), "without advice": handing(advice: " "),
                "one has not consented": handing(by: allButOne), "one consents twice": handing(by: twice),
                "somebody else consents too": handing(by: withOutsider),
            ]) + [lonely("there is no unit below", handing())]
        case .referOut: each(["without a reason": referral(" ")])
        case .confirmReceipt:
            each(["without a receipt": receipt(" ", on: today), "received tomorrow": receipt("收条", on: tomorrow)])
        case .recordFeedback:
            each([
                "decided tomorrow": feedback(on: tomorrow),
                "decided before it came there": feedback(on: (state?.referral?.receivedOn ?? today).adding(days: -1)),
            ])
        default: nil
        }
    }

    /// The same command where nobody stands above or below.
    private func lonely(_ name: StaticString, _ command: Command) -> Trial {
        var around = County.around(level)
        around.unitAbove = nil
        around.unitBelow = nil
        return Trial(name: name, command: command, around: around)
    }

    private func returning(_ advice: String) -> Command {
        .returnTransfer(TransferReturn(reason: .notTried, advice: advice))
    }

    private func decision(_ doesStand: Bool, reason: String = "两边都说得在理") -> Command {
        .decideContest(ContestDecision(doesStand: doesStand, reason: reason))
    }

    private func handing(
        _ help: [HelpKind] = [.people], advice: String = "镇里派人一起去", by consents: [Consent]? = nil
    ) -> Command {
        .handDown(HandDown(help: help, advice: advice, consents: consents ?? everyone))
    }

    private func referral(_ reason: String) -> Command {
        .referOut(Referral(outlet: .police, reason: reason, papers: [.record]))
    }

    private func receipt(_ receipt: String, on day: LegalDay) -> Command {
        .confirmReceipt(OutletReceipt(receivedOn: day, receipt: receipt))
    }

    private func feedback(on day: LegalDay) -> Command {
        .recordFeedback(Feedback(result: .decided, heardOn: day))
    }
}

/// Up, and who takes it over.
extension Trials {
    private func escalation(
        _ consents: [Consent], help: Bool = false, tried: String = "谈了两回", reason: EscalationReason = .needExpert,
        skips: Bool = false
    ) -> Command {
        .escalate(Escalation(reason: reason, tried: tried, consents: consents, isHelpOnly: help, isSkip: skips))
    }

    private var oddEscalations: [Trial] {
        var past = County.around(level)
        if level == .village { past.unitAbove = County.unit(.county) }
        return [
            Trial(
                name: "past the township", command: escalation(everyone, reason: .riskRed, skips: true), around: past),
            Trial(name: "past the township, for no danger", command: escalation(everyone, skips: true), around: past),
        ]
            + each([
                "for advice, one has not consented": escalation(allButOne, help: true),
                "for advice, everyone consents": escalation(everyone, help: true),
                "nobody has consented": escalation([]), "one has not consented": escalation(allButOne),
                "somebody else consents too": escalation(withOutsider), "one consents twice": escalation(twice),
                "nothing was tried": escalation(everyone, tried: ""), "blanks were tried": escalation([], tried: " \t"),
            ]) + [lonely("there is no unit above", escalation(everyone))]
    }

    private var receiver: Holder? { County.actor(.receiver, to: state)?.identity }

    private func taking(_ name: StaticString, _ consents: [Consent], by assignee: Holder?) -> Trial {
        Trial(
            name: name, command: .acceptTransfer(TransferAcceptance(assignee: assignee?.person, consents: consents)),
            around: County.around(level, assignee: assignee))
    }

    private var oddTakings: [Trial] {
        let recused = state?.recused.first.flatMap { person in
            receiver.map { Holder(unit: $0.unit, person: person) }
        }
        return [
            taking("with the consents that came along", [], by: receiver),
            taking("one has not consented here", allButOne, by: receiver),
            taking(
                "for a person of another unit", everyone,
                by: Holder(unit: UnitID(rawValue: 89), person: PersonID(rawValue: 89))),
            taking("for nobody", everyone, by: nil), taking("somebody else consents too", withOutsider, by: receiver),
            taking("one consents twice", twice, by: receiver),
            taking("for somebody whom something stood in the way of", everyone, by: recused ?? receiver),
        ]
    }
}
