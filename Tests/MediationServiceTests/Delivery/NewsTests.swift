// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import Postgres
import TestSupport
import Testing

@testable import MediationStore

@Suite("Who must hear of what")
struct NewsTests {
    private static let talking: [(after: Int, step: Step)] = [(0, .accept), (1, .session)]
    private static let everyone = [Consent(party: 1, way: .phone), Consent(party: 2, way: .signed)]

    @Test("is a table in which no line stands twice, and whose every word is used")
    func table() {
        #expect(Set(News.all).count == News.all.count)
        #expect(Set(News.all.map(\.audience)) == Set(News.Audience.allCases))
        #expect(Set(News.all.map(\.condition)) == Set(News.Condition.allCases))
    }

    @Test("is township and county at once, when a case becomes red, however it does")
    func red() async throws {
        try await World.run { world in
            var life = try await world.lead([])
            try await world.give(.raiseRisk(RiskRaise(sign: .emotion)), to: &life)
            #expect(try await world.news() == [:])
            try await world.give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life, by: .township)
            #expect(
                try await world.news() == [
                    "990101101201-mediator": [.raiseRisk], "county": [.raiseRisk],
                ])
        }
    }

    @Test("is the township too, when it was passed over")
    func skip() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            try await world.give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life)
            _ = try await world.news()
            try await world.give(
                .escalate(
                    Escalation(
                        reason: .riskRed, tried: "拦住了", consents: Self.everyone, isHelpOnly: false, isSkip: true)),
                to: &life)
            #expect(try await world.news() == ["township": [.escalate], "county": [.escalate]])
        }
    }

    @Test("is the county, when a case came back for the third time or its return is contested")
    func returned() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            for round in 1...3 {
                try await world.give(.askForAdvice, to: &life)
                try await world.give(.sendBack, to: &life)
                let heard = try await world.news()
                #expect(heard["county"] == (round == 3 ? [.returnTransfer] : nil))
                #expect(heard["990101101201-mediator"] == [.returnTransfer])
            }
            try await world.give(.contestReturn(Contest(reason: "谈过三回了")), to: &life)
            #expect(try await world.news() == ["county": [.contestReturn]])
            try await world.give(
                .decideContest(ContestDecision(doesStand: false, reason: "听过双方")), to: &life, by: .county)
            #expect(
                try await world.news() == [
                    "990101101201-mediator": [.decideContest], "township": [.decideContest],
                ])
        }
    }

    @Test("is the township when a village whistles, the county when a department objects or keeps silent")
    func whistles() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let call = WhistleCall(kind: .emergency, department: .police, need: "有人持锄头", place: "老屋")
            try await world.give(.blowWhistle(call), to: &life)
            #expect(try await world.news() == ["township": [.blowWhistle]])
            try await world.give(.objectToWhistle(WhistleObjection(whistle: 1, reason: "不归我们管")), to: &life)
            #expect(try await world.news() == ["county": [.objectToWhistle]])
            try await world.give(
                .decideWhistle(WhistleDecision(whistle: 1, mustCome: true, reason: "职责清单")), to: &life, by: .county)
            #expect(try await world.news() == ["990101101201-mediator": [.decideWhistle]])
            try await world.giveAsSystem(.expireWhistle(Lapse(number: 1)), to: &life)
            #expect(
                try await world.news() == ["990101101201-mediator": [.expireWhistle], "county": [.expireWhistle]])
        }
    }

    @Test("is whoever gets a case, and whoever is told by the program that a promise was not kept")
    func holders() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking + [(1, .agree)])
            world.now = World.monday.adding(days: 5).evening
            try await world.giveAsSystem(.lapse(Lapse(number: 1)), to: &life)
            #expect(try await world.news() == ["990101101201-mediator": [.lapse]])
            let director = try world.person("\(World.village)-director")
            try await world.give(.assign(Assignment(assignee: director.person)), to: &life)
            #expect(try await world.news() == ["990101101201-director": [.assign]])
        }
    }

    @Test("is the unit below, when a case is handed down with help")
    func handedDown() async throws {
        try await World.run { world in
            var life = try await world.lead(at: .township, Self.talking)
            try await world.give(
                .handDown(HandDown(help: [.law], advice: "按村规民约第七条", consents: Self.everyone)), to: &life)
            let heard = try await world.news()
            #expect(heard == ["990101101201-mediator": [.handDown], "990101101201-director": [.handDown]])
        }
    }
}

extension World {
    /// Delivers what waits; returns what each reader heard since this was asked the last time.
    fileprivate func news() async throws -> [String: [Command.Kind]] {
        try await DeliveryWorker(database: application, clock: clock, logger: .silent).deliver()
        var heard: [String: [Command.Kind]] = [:]
        for username in ["990101101201-mediator", "990101101201-director", "township", "county"] {
            let notices = try await cases.today(limit: 50, as: try person(username)).notices
            if !notices.isEmpty { heard[username] = notices.map(\.kind) }
        }
        try await forge("update notice set read_at = at")
        return heard
    }
}
