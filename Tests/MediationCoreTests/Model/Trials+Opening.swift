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
        let right: [Command] = [
            registration(two), registration(three), registration(two, requestedOn: today),
            registration(two, requestedOn: today.adding(days: -9)),
        ]
        let wrong: [Command] = [
            registration([]), registration([.applicant]), registration([.respondent, .respondent]),
            registration(Array(repeating: .applicant, count: 30) + [.respondent]),
            registration(two, requestedOn: tomorrow),
        ]
        return (right + wrong).map { Trial(command: $0, around: County.around(level)) }
            + right.prefix(1).map { Trial(command: $0, around: outside) }
    }

    private func registration(_ sides: [Side], requestedOn: LegalDay? = nil) -> Command {
        .register(
            Registration(
                source: .apply, type: .neighbour, summary: "屋檐滴水", region: County.region, place: "村东头",
                urgency: .pressing, requestedOn: requestedOn, parties: sides.map { NewParty(side: $0, name: "某人") }))
    }

    var accepting: [Command] {
        func acceptance(_ consents: [Consent], told: Bool = true, clear: Bool = true) -> Command {
            .accept(Acceptance(consents: consents, areRightsTold: told, isRecusalClear: clear))
        }
        return [
            acceptance(everyone), acceptance(allButOne), acceptance([]), acceptance(withOutsider),
            acceptance(everyone, told: false), acceptance(everyone, clear: false),
            acceptance([], told: false, clear: false),
        ]
    }

    var talking: [Command] {
        func session(_ present: PartySet, on day: LegalDay) -> Command {
            .holdSession(SessionRecord(heldOn: day, manner: .home, place: "老井边", present: present))
        }
        let all = PartySet(numbers)
        return [
            session(all, on: today), session(PartySet(numbers.prefix(1)), on: today), session([], on: today),
            session(all.union([outsider]), on: today), session(all, on: tomorrow), session(all, on: tooEarly),
            session(all, on: state?.acceptedOn ?? today), session([], on: tomorrow),
        ]
    }
}
