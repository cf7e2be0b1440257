// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The life of one invented case as a list of steps, drawn from a seed. Steps after the reference day are never played,
/// so recent cases are still open.
struct DemoPlan {
    private(set) var steps: [DemoStep] = []
    var random: SplitMix64
    let number: Int
    var day: LegalDay
    var doer: DemoStep.Doer = .village
    let parties: [PartyNumber]
    private let village: RegionCode
    let type: DisputeType
    /// Somebody has to keep people safe at each session, until two people have lowered the risk.
    private var isRed = false
    /// A case that was in danger is not closed before the parties were asked.
    private var wasRed = false

    /// How a case goes on after it was opened.
    enum Course: Sendable {
        /// As the seed has it, to its end.
        case drawn
        /// Heard last night; nobody has been asked yet.
        case newlyHeard
        /// Talked over once.
        case talking
        /// The township was asked last night to take it over.
        case askedForHelp
        /// The township was asked last night for advice.
        case askedForAdvice
        /// Agreed, and the promises are not due yet.
        case beingKept
        /// Heard of by the grid worker; nobody is named yet.
        case lead
        /// Resting until an expert has reported.
        case resting
        /// A promise was not kept in time.
        case overdue
        /// Taken on by the authority that it was sent to.
        case sentOut
        /// Red: the police know, and a line is written every evening.
        case inDanger
        /// Written down and signed by one side.
        case beingSigned
        /// A department was called and has come.
        case whistled
    }

    init(
        number: Int, village: RegionCode, beginning day: LegalDay, course: Course = .drawn, random: SplitMix64
    ) {
        self.number = number
        self.village = village
        self.day = day
        var random = random
        let total = DemoNames.quarrels.reduce(0) { $0 + $1.weight }
        var draw = random.number(in: 1...total)
        let quarrel = DemoNames.quarrels.first { row in
            draw -= row.weight
            return draw <= 0
        }
        let summary = random.element(of: quarrel?.summaries ?? ["两家说不拢"])
        type = quarrel?.type ?? .other
        let count = random.chance(15) ? 3 : 2
        parties = (1...count).compactMap(PartyNumber.init(rawValue:))
        let named = (1...count).map { index in
            NewParty(
                side: index == 1 ? .applicant : .respondent, name: DemoNames.party(&random),
                phone: random.chance(60) ? "138\(random.number(in: 10_000_000...99_999_999))" : nil)
        }
        let registration = Registration(
            source: random.element(of: [.apply, .apply, .apply, .proactive, .grid, .hotline, .council]), type: type,
            summary: summary, region: village, place: random.element(of: DemoNames.places),
            urgency: course.urgency ?? (random.chance(8) ? .danger : random.chance(25) ? .pressing : .ordinary),
            requestedOn: nil, parties: named)
        self.random = random
        isRed = registration.urgency == .danger
        wasRed = isRed
        let beginning: DemoStep.Action =
            course == .lead
            ? .report(LeadReport(source: .grid, region: village, place: registration.place, summary: summary))
            : .open(registration)
        steps.append(DemoStep(at: moment(), plan: number, order: 0, doer: .village, action: beginning))
        follow(course)
    }

    private mutating func follow(_ course: Course) {
        guard course != .drawn else { return live() }
        guard course != .newlyHeard, course != .lead else { return }
        wait(1...1)
        accept()
        wait(2...2)
        session(isCalming: course != .inDanger)
        wait(1...1)
        switch course {
        case .drawn, .newlyHeard, .lead, .talking: break
        case .askedForHelp: escalate(isHelpOnly: false)
        case .askedForAdvice: escalate(isHelpOnly: true)
        case .beingKept: agree(dues: [14, 30], isKept: false)
        case .resting: rest()
        case .overdue: leaveOverdue()
        case .sentOut: sendOut()
        case .inDanger: watch()
        case .beingSigned: draft()
        case .whistled: whistle()
        }
    }

    private mutating func live() {
        switch random.number(in: 1...100) {
        case 1...4: decline()
        case 5...7: withdraw()
        default: mediate()
        }
    }

    private mutating func mediate() {
        wait(0...2)
        accept()
        wait(1...5)
        session()
        switch random.number(in: 1...100) {
        case 1...66: settle()
        case 67...75: end()
        case 76...82: returned()
        default: risen()
        }
    }

    private mutating func decline() {
        wait(0...2)
        calm()
        give(.decline(Refusing(reason: random.element(of: [.courtAccepted, .notCivil, .title]), routes: [.lawsuit])))
    }

    private mutating func withdraw() {
        wait(1...3)
        calm()
        give(.withdraw(Withdrawal(party: parties[0], way: .phone, reason: "两家自己说好了")))
        wait(5...12)
        followUp()
        give(.close(Closing()))
    }

    private mutating func accept() {
        give(.accept(Acceptance(consents: consents(), areRightsTold: true, isRecusalClear: true)))
    }

    mutating func session(isCalming: Bool = true) {
        if isRed { give(.noteSafety(SafetyNote(note: "派出所民警在场，分开坐")), by: .township) }
        give(
            .holdSession(
                SessionRecord(
                    heldOn: day, manner: random.element(of: [.home, .villageOffice, .bench, .onSite]),
                    place: random.element(of: DemoNames.places), present: PartySet(parties), notes: "各说各的理，都听完了",
                    mood: random.element(of: [.better, .same]))))
        if isCalming { calm() }
    }

    /// Two people at township or higher say that the danger is over.
    private mutating func calm() {
        guard isRed else { return }
        give(.lowerRisk(RiskLowering(to: .green, reason: "两边都平静了，说好有话慢慢讲")), by: .township)
        give(.lowerRisk(RiskLowering(to: .green, reason: "听过镇里和村里，同意")), by: .county)
        isRed = false
    }

    /// Agreement, performance, call-back, closing; now and then without a call-back, and now and then it flares up again.
    mutating func settle(canFlareUp: Bool = true) {
        wait(0...6)
        agree()
        followUpAndClose(percentWaived: 6)
        if canFlareUp, random.chance(4) {
            wait(15...70)
            give(.reopen(Reopening(reason: "说好的没做到，又吵起来了")))
            wait(1...4)
            session()
            settle(canFlareUp: false)
        }
    }

    private mutating func agree() {
        let count = random.number(in: 1...2)
        agree(dues: (0..<count).map { _ in random.number(in: 0...30) }.sorted(), isKept: true)
    }

    mutating func agree(dues: [Int], isKept: Bool) {
        let reached = day
        let terms = dues.map { days in
            Term(
                obligor: parties[1], promise: random.element(of: DemoNames.promises),
                amount: random.chance(50) ? Int64(random.number(in: 2...80)) * 10_000 : nil,
                due: reached.adding(days: days))
        }
        let isWritten = random.chance(45)
        give(
            .agree(
                Agreement(
                    form: isWritten ? .written : .oral, reachedOn: reached, terms: terms,
                    confirmations: parties.map { Consent(party: $0, way: isWritten ? .signed : .witnessed) },
                    record: isWritten ? nil : "当面说定，各方都点了头", isMediatorSigned: isWritten, isSealed: isWritten)))
        guard isKept else { return }
        for (index, days) in dues.enumerated() {
            let late = random.chance(12) ? random.number(in: 2...10) : 0
            let due = reached.adding(days: days)
            if late > 0, day <= due.adding(days: 1) {
                day = due.adding(days: 1)
                give(.lapse(Lapse(number: index + 1)), by: .system)
            }
            day = max(day, due.adding(days: late))
            give(
                .perform(
                    Performance(
                        item: index + 1, performedOn: day, proof: random.element(of: [.receipt, .photo, .transfer]))))
        }
    }

    /// A call-back, now and then waived, and the end of the case.
    private mutating func followUpAndClose(percentWaived: Int) {
        wait(7...15)
        if !wasRed, random.chance(percentWaived) {
            give(.close(Closing(waiver: "两次打电话都没有接通")))
        } else {
            followUp()
            give(.close(Closing()))
        }
    }

    private mutating func followUp() {
        let answers = parties.map { party in
            FollowUpAnswer(
                party: party, isReached: true, performance: .notApplicable,
                satisfaction: random.element(of: [.satisfied, .satisfied, .basicallySatisfied, .dissatisfied]),
                hasNewTrouble: false)
        }
        give(.followUp(FollowUp(askedOn: day, way: random.element(of: [.phone, .visit]), answers: answers)))
    }

    mutating func end() {
        wait(3...12)
        give(
            .terminate(
                Termination(
                    ground: random.element(of: [.noAgreement, .refused, .time]), routes: [.lawsuit, .legalAid])))
        followUpAndClose(percentWaived: 20)
    }

    mutating func consents() -> [Consent] {
        parties.map { Consent(party: $0, way: random.element(of: [.witnessed, .phone, .signed])) }
    }

    mutating func wait(_ days: ClosedRange<Int>) { day = day.adding(days: random.number(in: days)) }

    mutating func give(_ command: Command, by other: DemoStep.Doer? = nil) {
        steps.append(
            DemoStep(
                at: moment(), plan: number, order: steps.count, doer: other ?? doer, action: .command(command)))
    }

    /// Quarrels are talked over when people are home: a quarter of an hour later than the step before on the same day.
    private mutating func moment() -> Timestamp {
        let evening = day.start.adding(seconds: Int64(18 * 3_600 + random.number(in: 0...1_800)))
        guard let last = steps.last, last.at >= evening else { return evening }
        return last.at.adding(seconds: 900)
    }
}
