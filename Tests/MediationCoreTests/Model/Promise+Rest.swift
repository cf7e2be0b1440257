// SPDX-License-Identifier: Apache-2.0
import MediationCore

/// What holds for a case at rest.
extension MediationCase {
    var promises: [Promise] { openPromises + roundPromises + agreementPromises + endPromises + riskPromises }

    private var openPromises: [Promise] {
        [
            Promise("somebody is awaited as long as a case is open", stage.isOpen == (awaitedUnit != nil)),
            Promise("a request waits in its own stage only", (stage == .transferPending) == (transfer != nil)),
            Promise("a request was sent, or sent back", transfer == nil || returned == nil),
            Promise("helpers help another level", !helpers.contains(level)),
            Promise(
                "a unit is drawn after the end", caller == nil || [.performed, .released, .closed].contains(stage)),
            Promise("nobody is drawn without a day", (caller == nil) == (callerSince == nil)),
        ]
    }

    private var roundPromises: [Promise] {
        let hasBegun = mediatingSince != nil
        let isNamed = !parties.isEmpty
        let isPaused = stage == .paused
        return [
            Promise(
                "parties come with registering", isNamed == (registeredAt != nil) && isNamed == (requestedOn != nil)),
            Promise("only leads name nobody", isNamed || [.lead, .dismissed].contains(stage) || ending == .merged),
            Promise("leads name nobody", !isNamed || ![.lead, .dismissed].contains(stage)),
            Promise("somebody asks", !isNamed || (parties.isSuperset(of: applicants) && !applicants.isEmpty)),
            Promise("somebody is asked", !isNamed || applicants != parties),
            Promise("refusals and representations are of parties", parties.isSuperset(of: refusals.union(represented))),
            Promise("somebody speaks for everyone", !isNamed || !speakers.isEmpty),
            Promise("everyone consents to a round, or it has not begun", consents == (hasBegun ? parties : [])),
            Promise("nothing is mediated before it is taken on", hasBegun || !stage.isAfterAcceptance),
            Promise("who asks for consent has not begun", !hasBegun || ![.registered, .declined].contains(stage)),
            Promise("a round begins with taking on, or later", !hasBegun || acceptedOn.isUp(to: mediatingSince)),
            Promise("a number comes with taking on", number == nil || acceptedOn != nil),
            Promise("a pause has a day to end on", isPaused == (pausedUntil != nil)),
            Promise("a pause lasts exactly in its stage", isPaused == (span?.pauses.contains { $0.to == nil } == true)),
            Promise("a talk has a day", (sessions > 0) == (lastSessionOn != nil)),
        ]
    }

    private var agreementPromises: [Promise] {
        let hasAgreement = !agreements.isEmpty
        let isOverdue = items.contains { $0.state == .overdue }
        return [
            Promise("an agreement has items", hasAgreement == !items.isEmpty),
            Promise("agreements are numbered through", agreements.map(\.number) == Array(1..<(agreements.count + 1))),
            Promise("each item is of an agreement in force", items.allSatisfy { agreement(of: $0) != nil }),
            Promise(
                "an agreement stands from its day on",
                hasAgreement || ![.agreed, .performing, .performed, .released, .defaulted].contains(stage)),
            Promise(
                "a draft belongs to mediation", draft == nil || [.mediating, .paused, .transferPending].contains(stage)),
            Promise("a complete draft is no draft any more", draft?.isComplete(for: speakers) != true),
            Promise(
                "performed means that everything was kept or enforced",
                stage != .performed || items.allSatisfy { [.done, .enforced].contains($0.state) }),
            Promise(
                "let go means that nothing is open and something was let go",
                stage != .released || openItems.isEmpty && items.contains { $0.state == .excused }),
            Promise(
                "something is open until it is performed",
                ![.agreed, .performing, .defaulted].contains(stage) || !openItems.isEmpty),
            Promise("defaulted means that something is overdue", stage != .defaulted || isOverdue),
            Promise(
                "overdue means defaulted", ![.agreed, .performing, .performed, .released].contains(stage) || !isOverdue),
            Promise("items are numbered through", items.map(\.number) == Array(1..<(items.count + 1))),
            Promise(
                "what was done has a day",
                items.allSatisfy { ($0.performedOn != nil) == [.done, .enforced].contains($0.state) }),
            Promise("an agreement follows a session", !hasAgreement || sessions > 0),
            Promise(
                "a court confirms what is written",
                agreements.allSatisfy { $0.confirmation == nil || $0.form == .written }),
        ]
    }

    private var endPromises: [Promise] {
        let isClosed = stage == .closed || stage == .archived
        return [
            Promise("an ending belongs to a closed case", (ending != nil) == isClosed),
            Promise("a closing day belongs to a closed case", (closedOn != nil) == isClosed),
            Promise("a last day belongs to a case that has ended", (endedOn != nil) == stage.hasEnded),
            Promise("nothing is closed before it has ended", closedOn == nil || endedOn.isUp(to: closedOn)),
            Promise("another case goes on for a merged one", (mergedInto != nil) == (ending == .merged)),
            Promise(
                "an outlet has what was referred", (referral != nil) == (stage == .referred || ending == .referred)),
            Promise(
                "only what was kept is performed",
                ending != .performed || !items.isEmpty && items.allSatisfy { [.done, .enforced].contains($0.state) }),
            Promise(
                "what was let go says so", ending != .released || items.contains { $0.state == .excused }),
        ]
    }

    private var riskPromises: [Promise] {
        [
            Promise("red is watched", (risk == .red) == (watch != nil)),
            Promise("nobody puts away what is red", risk != .red || stage.isOpen),
            Promise("after danger somebody asks for safety", risk != .red || asksForSafety),
            Promise("a first voice speaks for less", lowering.map { $0.to < risk } ?? true),
            Promise("whistles are numbered through", whistles.map(\.number) == Array(1..<(whistles.count + 1))),
            Promise(
                "both sides have rated what is rated",
                whistles.allSatisfy { ($0.state == .rated) == ($0.ratedBy.count == 2) }),
        ]
    }
}

extension Stage {
    /// The parties are owed no more than to be asked again.
    fileprivate var hasEnded: Bool {
        [.dismissed, .declined, .performed, .released, .terminated, .withdrawn, .referred, .closed, .archived]
            .contains(self)
    }

    /// A case can only be in this stage when it was taken on.
    fileprivate var isAfterAcceptance: Bool {
        [.accepted, .mediating, .paused, .agreed, .performing, .performed, .released, .defaulted, .terminated]
            .contains(self)
    }
}

extension LegalDay? {
    /// There are both days, and the other one is not the earlier.
    fileprivate func isUp(to other: LegalDay?) -> Bool {
        guard let self, let other else { return false }
        return self <= other
    }
}
