// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// One case from the door to the end: eaves drip on a wall, two talks in the village, help from the township, a written
/// agreement, money that comes late, and a call-back.
@Suite("dripping eaves")
struct StoryTests {
    /// Day 0 is a Monday.
    private static let start: LegalDay = "2026-03-02"
    private static let everyone = [Consent(party: 1, way: .signed), Consent(party: 2, way: .signed)]

    /// What is told of a case after each step.
    private struct Chapter: Equatable {
        let stage: Stage
        let level: Level
        let holder: Holder
        /// Days after the start on which the next step is owed.
        let dueOn: Int?

        init(_ stage: Stage, _ level: Level, held holder: Actor, dueOn: Int?) {
            self.stage = stage
            self.level = level
            self.holder = holder.identity
            self.dueOn = dueOn
        }

        init(_ state: MediationCase) {
            stage = state.stage
            level = state.level
            holder = state.holder
            dueOn = state.dueOn.map { Int($0.daysSince1970 - StoryTests.start.daysSince1970) }
        }
    }

    private struct Step {
        let day: Int
        let actor: Actor
        let command: Command
        let chapter: Chapter
    }

    private static func day(_ number: Int) -> LegalDay { start.adding(days: number) }

    @Test("goes its way through two levels, with somebody responsible at every step")
    func story() throws {
        var state: MediationCase?
        var events: [CaseEvent] = []
        for step in Self.opening + Self.township + Self.ending {
            let now = Self.day(step.day).start.adding(seconds: 18 * 3_600)
            let assignee = step.command.kind == .acceptTransfer ? step.actor.identity : nil
            let around = County.around(state?.level ?? .village, assignee: assignee)
            let decision = try decide(step.command, on: state, by: step.actor, at: now, in: around)
            #expect(Chapter(decision.next) == step.chapter, "day \(step.day): \(step.command.kind)")
            events.append(decision.event)
            state = decision.next
        }
        let closed = try #require(state)
        #expect(closed.ending == .performed)
        #expect(closed.closedOn == Self.day(70))
        #expect(
            [closed.sessions, closed.moves, closed.returns, closed.followUps, closed.reopenings] == [3, 1, 0, 1, 0])
        #expect(closed.firstLevel == .village && closed.level == .township)
        #expect(closed.requestedOn == Self.start)
        #expect(closed.items.map(\.performedOn) == [Self.day(33), Self.day(18), Self.day(55)])
        #expect(events.map(\.version) == Array(1...Int32(events.count)))
        #expect(events.reduce(nil) { Optional(evolve($0, $1)) } == closed)
    }

    private static let wang = County.mediator(.village)
    private static let li = County.officer(.township)

    private static let opening: [Step] = [
        Step(
            day: 0, actor: wang,
            command: .register(
                Registration(
                    source: .qr, type: nil, summary: "隔壁屋檐水滴到我家墙", region: County.region, place: "柳溪村3组",
                    urgency: .ordinary, requestedOn: nil,
                    parties: [NewParty(side: .applicant, name: "甲"), NewParty(side: .respondent, name: "乙")])),
            chapter: Chapter(.registered, .village, held: wang, dueOn: 3)),
        Step(
            day: 0, actor: wang,
            command: .accept(Acceptance(consents: everyone, areRightsTold: true, isRecusalClear: true)),
            chapter: Chapter(.accepted, .village, held: wang, dueOn: 30)),
        Step(
            day: 2, actor: wang, command: session(on: 2, .onSite),
            chapter: Chapter(.mediating, .village, held: wang, dueOn: 30)),
        Step(
            day: 9, actor: wang, command: session(on: 9, .home),
            chapter: Chapter(.mediating, .village, held: wang, dueOn: 30)),
        Step(
            day: 12, actor: wang,
            command: .escalate(
                Escalation(reason: .needExpert, tried: "谈了两次，要鉴定墙体", consents: everyone, isHelpOnly: false)),
            chapter: Chapter(.transferPending, .village, held: wang, dueOn: 14)),
    ]

    private static let township: [Step] = [
        Step(
            day: 13, actor: li, command: .acceptTransfer(TransferAcceptance()),
            chapter: Chapter(.accepted, .township, held: li, dueOn: 30)),
        Step(
            day: 16, actor: li, command: session(on: 16, .joint),
            chapter: Chapter(.mediating, .township, held: li, dueOn: 30)),
        Step(
            day: 18, actor: li,
            command: .agree(
                Agreement(
                    form: .written, reachedOn: day(18),
                    terms: [
                        Term(obligor: 2, promise: "装雨水槽", amount: nil, due: day(33)),
                        Term(obligor: 2, promise: "当场付", amount: 50_000, due: day(18)),
                        Term(obligor: 2, promise: "再付", amount: 70_000, due: day(48)),
                    ], confirmations: everyone, record: nil, isMediatorSigned: true, isSealed: true)),
            chapter: Chapter(.agreed, .township, held: li, dueOn: 18)),
        Step(
            day: 18, actor: li, command: kept(2, on: 18, .receipt),
            chapter: Chapter(.performing, .township, held: li, dueOn: 33)),
        Step(
            day: 33, actor: li, command: kept(1, on: 33, .photo),
            chapter: Chapter(.performing, .township, held: li, dueOn: 48)),
        Step(
            day: 55, actor: li, command: kept(3, on: 55, .receipt),
            chapter: Chapter(.performed, .township, held: li, dueOn: 70)),
    ]

    private static let ending: [Step] = [
        Step(
            day: 70, actor: li,
            command: .followUp(
                FollowUp(
                    askedOn: day(70), way: .phone,
                    answers: [
                        FollowUpAnswer(
                            party: 1, isReached: true, performance: .full, satisfaction: .satisfied,
                            hasNewTrouble: false),
                        FollowUpAnswer(
                            party: 2, isReached: true, performance: .full, satisfaction: .basicallySatisfied,
                            hasNewTrouble: false),
                    ])),
            chapter: Chapter(.performed, .township, held: li, dueOn: 70)),
        Step(
            day: 70, actor: li, command: .close(Closing()), chapter: Chapter(.closed, .township, held: li, dueOn: nil)),
    ]

    private static func session(on number: Int, _ manner: SessionManner) -> Command {
        .holdSession(SessionRecord(heldOn: day(number), manner: manner, place: "老屋边", present: [1, 2]))
    }

    private static func kept(_ item: Int, on number: Int, _ proof: ProofKind) -> Command {
        .perform(Performance(item: item, performedOn: day(number), proof: proof))
    }
}
