// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What is tried until a case is in mediation.
extension Trials {
    var registering: [Trial] {
        var outside = County.around(level)
        outside.isRegionWithin = false
        let two: [Side] = [.applicant, .respondent]
        // Three parties go up from the village only, which passes every level: the others would show nothing new.
        let three: [Side] = level == .village ? [.applicant, .applicant, .respondent] : two
        let crowd: [Side] = Array(repeating: .applicant, count: 30) + [.respondent]
        let here: KeyValuePairs<StaticString, Command> = [
            "two parties": registration(two), "three parties": registration(three),
            "asked today": registration(two, requestedOn: today),
            "asked nine days ago": registration(two, requestedOn: today.adding(days: -9)),
            "asked tomorrow": registration(two, requestedOn: tomorrow),
            "more than thirty parties": registration(crowd),
            "nobody": registration([]), "only an applicant": registration([.applicant]),
            "only the other side": registration([.respondent, .respondent]),
            "somebody without a name": registration(two, name: ""),
            "somebody with a blank name": registration(two, name: " \u{3000}"),
        ]
        return here.map { Trial(name: $0, command: $1, around: County.around(level)) }
            + [Trial(name: "a place elsewhere", command: registration(two), around: outside)]
    }

    func registration(_ sides: [Side], name: String = "某人", requestedOn: LegalDay? = nil) -> Command {
        .register(
            Registration(
                source: .apply, type: .neighbour, summary: "屋檐滴水", region: County.region, place: "村东头",
                urgency: .pressing, requestedOn: requestedOn, parties: sides.map { NewParty(side: $0, name: name) }))
    }

    var accepting: KeyValuePairs<StaticString, Command> {
        func acceptance(_ consents: [Consent], told: Bool = true, clear: Bool = true) -> Command {
            .accept(Acceptance(consents: consents, areRightsTold: told, isRecusalClear: clear))
        }
        return [
            "everyone consents": acceptance(everyone), "one has not consented": acceptance(allButOne),
            "nobody has consented": acceptance([]), "somebody else consents too": acceptance(withOutsider),
            "one consents twice": acceptance(twice),
            "rights are not told": acceptance(everyone, told: false),
            "the mediator has an interest": acceptance(everyone, clear: false),
            "nothing is done": acceptance([], told: false, clear: false),
        ]
    }

    var declining: KeyValuePairs<StaticString, Command> {
        [
            "no way told": .decline(Refusing(reason: .notCivil, routes: [])),
            "one way told": .decline(Refusing(reason: .notCivil, routes: [.lawsuit])),
        ]
    }

    var talking: KeyValuePairs<StaticString, Command> {
        func session(_ present: PartySet, on day: LegalDay) -> Command {
            .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老井边", present: present))
        }
        let all = PartySet(numbers)
        return [
            "with everyone": session(all, on: today), "with one side": session(PartySet(numbers.prefix(1)), on: today),
            "with nobody": session([], on: today), "with somebody else": session(all.union([outsider]), on: today),
            "tomorrow": session(all, on: tomorrow), "before it was taken on": session(all, on: tooEarly),
            "on the day it was taken on": session(all, on: state?.mediatingSince ?? today),
            "with nobody, tomorrow": session([], on: tomorrow),
        ]
    }

    var withdrawing: KeyValuePairs<StaticString, Command> {
        func withdrawal(_ party: PartyNumber?) -> Command {
            .withdraw(Withdrawal(party: party ?? outsider, way: .phone))
        }
        return [
            "by an applicant": withdrawal(numbers.first), "by the other side": withdrawal(numbers.last),
            "by somebody else": withdrawal(outsider),
        ]
    }
}
