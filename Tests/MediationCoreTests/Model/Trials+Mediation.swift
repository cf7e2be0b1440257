// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried while people are brought together, and with the people around them.
extension Trials {
    func mediation(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .holdSession: each(["with everyone": session(PartySet(numbers), on: today)])
        case .pause: each(["for ten days": pause(until: 10)])
        case .resume: each(["goes on": .resume(Resumption())])
        case .extend: each(["by twenty days": moreTime(until: soon)])
        case .invite: each(["a neighbour": invitation()])
        case .nameRepresentatives:
            each(["one for its side": representation(PartySet(numbers.prefix(1)), by: spokenFor)])
        case .join: each(["another level": joining(level.above ?? .village)])
        case .assign: [assignment("a colleague", to: colleague)]
        case .object: each(["one's wife's quarrel": objection(.spouse)])
        default: nil
        }
    }

    func oddMediation(_ kind: Command.Kind) -> [Trial]? {
        switch kind {
        case .holdSession: oddSessions
        case .pause:
            each([
                "for thirty days": pause(until: 30), "for thirty-one days": pause(until: 31),
                "until today": pause(until: 0), "without telling": pause(until: 10, told: false),
            ])
        case .extend: oddExtensions
        case .invite:
            each([
                "without a name": invitation(""), "one has not consented": invitation(by: allButOne),
                "one consents twice": invitation(by: twice), "somebody else consents too": invitation(by: withOutsider),
            ])
        case .nameRepresentatives: oddRepresentations
        case .join:
            each([
                "its own level": joining(level),
                "one has not consented": joining(level.above ?? .village, by: allButOne),
                "one consents twice": joining(level.above ?? .village, by: twice),
                "somebody else consents too": joining(level.above ?? .village, by: withOutsider),
            ])
        case .assign: oddAssignments
        case .object: oddObjections
        default: nil
        }
    }
}

/// Sessions and time.
extension Trials {
    private var oddSessions: [Trial] {
        let all = PartySet(numbers)
        return each([
            "with one side": session(PartySet(numbers.prefix(1)), on: today), "with nobody": session([], on: today),
            "with somebody else": session(all.union([outsider]), on: today), "tomorrow": session(all, on: tomorrow),
            "before it was taken on": session(all, on: tooEarly),
            "on the day it was taken on": session(all, on: state?.mediatingSince ?? today),
            "with nobody, tomorrow": session([], on: tomorrow), "in a bad mood": session(all, on: today, mood: .worse),
        ])
    }

    private func session(_ present: PartySet, on day: LegalDay, mood: Mood? = nil) -> Command {
        .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老井边", present: present, mood: mood))
    }

    private func pause(until days: Int, told: Bool = true) -> Command {
        .pause(Pause(reason: .harvest, until: today.adding(days: days), arePartiesTold: told))
    }

    /// Twenty days more than there are.
    private var soon: LegalDay { (state?.span?.extendedUntil ?? today).adding(days: 20) }

    private var oddExtensions: [Trial] {
        let base = state?.span?.extendedUntil ?? today
        return each([
            "by thirty days": moreTime(until: base.adding(days: 30)),
            "by thirty-one days": moreTime(until: base.adding(days: 31)), "by no day": moreTime(until: base),
            "until yesterday": moreTime(until: today.adding(days: -1)),
            "one has not consented": moreTime(until: soon, by: allButOne),
            "one consents twice": moreTime(until: soon, by: twice),
            "somebody else consents too": moreTime(until: soon, by: withOutsider),
        ])
    }

    private func moreTime(until day: LegalDay, by consents: [Consent]? = nil) -> Command {
        .extend(Extension(until: day, consents: consents ?? everyone))
    }
}

/// People.
extension Trials {
    private func invitation(_ name: String = "老支书", by consents: [Consent]? = nil) -> Command {
        .invite(Invitation(kind: .elder, name: name, consents: consents ?? everyone))
    }

    private func joining(_ level: Level, by consents: [Consent]? = nil) -> Command {
        .join(Joining(level: level, consents: consents ?? everyone))
    }

    /// The applicants but the first.
    private var spokenFor: [Consent] {
        everyone.filter { state?.applicants.contains($0.party) == true && $0.party != numbers.first }
    }

    private var oddRepresentations: [Trial] {
        let first = PartySet(numbers.prefix(1))
        return each([
            "nobody": representation([], by: everyone),
            "somebody else too": representation(first.union([outsider]), by: []),
            "the other side": representation(PartySet(numbers.suffix(1)), by: everyone),
            "nobody was asked": representation(first, by: []),
            "one consents twice": representation(first, by: twice),
        ])
    }

    private func representation(_ chosen: PartySet, by consents: [Consent]) -> Command {
        .nameRepresentatives(Representation(side: .applicant, representatives: chosen, consents: consents))
    }

    /// Somebody else of the unit; the one who had it before, when it was given away.
    private var colleague: PersonID {
        let other = PersonID(rawValue: 91)
        return state?.holder.person == other ? County.mediator(level).person : other
    }

    private func assignment(_ name: StaticString, to person: PersonID?, in unit: UnitID? = nil) -> Trial {
        let home = unit ?? state?.holder.unit ?? County.unit(level)
        return Trial(
            name: name, command: .assign(Assignment(assignee: person ?? PersonID(rawValue: 1))),
            around: County.around(level, assignee: person.map { Holder(unit: home, person: $0) }))
    }

    private var oddAssignments: [Trial] {
        [
            assignment("the same person", to: state?.holder.person), assignment("nobody", to: nil),
            assignment("a person of another unit", to: PersonID(rawValue: 89), in: UnitID(rawValue: 89)),
            assignment("whom something stood in the way of", to: state?.recused.first { $0 != state?.holder.person }),
        ]
    }

    private var oddObjections: [Trial] {
        each([
            "a cousin far off, accepted": objection(.clan, by: everyone),
            "a cousin far off, not accepted by one": objection(.clan, by: allButOne),
            "a party asks": objection(.partyRequest, for: numbers.first),
            "a party asks, nobody knows which": objection(.partyRequest),
            "somebody else asks": objection(.partyRequest, for: outsider),
            "one accepts twice": objection(.clan, by: twice),
        ])
    }

    private func objection(_ tie: Tie, for party: PartyNumber? = nil, by consents: [Consent] = []) -> Command {
        .object(Objection(tie: tie, party: party, consents: consents))
    }
}
