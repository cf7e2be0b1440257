// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("What a command needs from around its case")
struct SurroundingsTests {
    private static let talking: [(after: Int, step: Step)] = [(0, .accept), (1, .session)]
    private static let everyone = [Consent(party: 1, way: .phone), Consent(party: 2, way: .signed)]
    private static let help = HandDown(help: [.expertise], advice: "请懂行的人一起去", consents: everyone)

    @Test("is the county's unit when a red case passes the township over")
    func skip() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            try await world.give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life)
            try await world.give(Self.skip, to: &life)
            let county = try world.worker(.county, for: World.village)
            #expect(try await world.state(of: life).transfer?.to == county.unit)
            try await world.give(.acceptTransfer(TransferAcceptance()), to: &life, as: county)
            #expect(try await world.state(of: life).position == Position(.accepted, .county))
            #expect(try await world.findings() == [])
        }
    }

    private static let skip = Command.escalate(
        Escalation(reason: .riskRed, tried: "拦住了两回", consents: everyone, isHelpOnly: false, isSkip: true))

    @Test("is the unit on the way down to the place of the case")
    func down() async throws {
        try await World.run { world in
            var life = try await world.lead(at: .county, Self.talking)
            try await world.give(.handDown(Self.help), to: &life)
            let township = try world.worker(.township, for: World.village)
            let line = try #require(try await world.cases.requests(limit: 5, as: township).first)
            let request = try await world.cases.review(of: line, as: township).request
            #expect((request.direction, request.help, request.advice) == (.down, [.expertise], "请懂行的人一起去"))
            #expect((request.reason, request.isConsentComplete) == (nil, true))
            try await world.give(.acceptTransfer(TransferAcceptance()), to: &life, as: township)
            try await world.give(.handDown(Self.help), to: &life)
            let mediator = try world.worker(.village, for: World.village)
            #expect(try await world.cases.queue(limit: 5, as: mediator).items.map(\.id) == [life.id])
            try await world.give(.acceptTransfer(TransferAcceptance()), to: &life, as: mediator)
            #expect(try await world.state(of: life).holder == Holder(unit: mediator.unit, person: mediator.person))
            #expect(try await world.findings() == [])
        }
    }

    @Test("is nobody, where a case was opened for the whole township")
    func nobodyBelow() async throws {
        try await World.run { world in
            var life = try await world.lead(in: 990_101_101_000, at: .township, Self.talking)
            let version = life.version
            await #expect(throws: ServiceError.self) { try await world.give(.handDown(Self.help), to: &life) }
            #expect(life.version == version)
        }
    }

    @Test("is a colleague of the own unit, whose name then stands in the case")
    func colleague() async throws {
        try await World.run { world in
            var life = try await world.lead(Self.talking)
            let director = try world.person("\(World.village)-director")
            let receipt = try await world.give(.assign(Assignment(assignee: director.person)), to: &life)
            #expect((receipt.row.holderPersonName, receipt.row.holderUnitName) == (director.name, director.unitName))
            let view = try await world.cases.view(life.id, as: director)
            #expect((view.relation, view.row.holderPersonName) == (.holder, director.name))
            let stranger = try world.worker(.township, for: World.village).person
            await #expect(throws: ServiceError.self) {
                try await world.give(.assign(Assignment(assignee: stranger)), to: &life, as: director)
            }
            #expect(try await world.findings() == [])
        }
    }

    @Test("is another case that still stands for itself, within reach")
    func merge() async throws {
        try await World.run { world in
            let kept = try await world.open()
            let far = try await world.open(in: 990_101_102_201)
            var life = try await world.open()
            for target in [life, far] {
                await #expect(throws: ServiceError.self) {
                    try await world.give(.merge(Merge(into: target.id)), to: &life)
                }
            }
            try await world.give(.merge(Merge(into: kept.id)), to: &life)
            let state = try await world.state(of: life)
            #expect((state.stage, state.mergedInto, state.ending) == (.closed, kept.id, .merged))
            var other = try await world.open()
            await #expect(throws: ServiceError.self) { try await world.give(.merge(Merge(into: life.id)), to: &other) }
            #expect(try await world.findings() == [])
        }
    }

    @Test("is locked, so that of two cases that merge into each other at once only one does", arguments: 0..<4)
    func mergeBothWays(round: Int) async throws {
        try await World.run { world in
            let lives = [try await world.open(), try await world.open()]
            let person = try world.worker(.village, for: World.village)
            let merged = await withTaskGroup(of: Bool.self) { group in
                for (one, other) in [(lives[0], lives[1]), (lives[1], lives[0])] {
                    group.addTask {
                        let outcome = try? await world.cases.perform(
                            .merge(Merge(into: other.id)), on: one.id, expecting: 1, as: person)
                        return outcome?.receipt != nil
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(merged == 1)
            #expect(try await world.findings() == [])
        }
    }
}
