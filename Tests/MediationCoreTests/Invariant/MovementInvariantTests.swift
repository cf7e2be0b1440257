// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what must never happen between levels")
struct MovementInvariantTests {
    @Test("an open case with nobody, or with two, to hold it")
    func holder() {
        let open = ModelCheck.all.flatMap(\.states).filter(\.stage.isOpen)
        #expect(open.count > 5_000)
        // One holder is all that a case can have; whoever is awaited is that one, or the unit that was asked.
        #expect(open.allSatisfy { $0.awaitedUnit == ($0.transfer?.to ?? $0.holder.unit) })
    }

    @Test("a level that somebody types, instead of a unit that takes a case over")
    func level() {
        let moving = Edge.all.filter { edge in edge.from.map { $0.level != edge.to.level } ?? false }
        #expect(Set(moving.map(\.command)) == [.acceptTransfer])
        let names = Command.Kind.allCases.filter { $0 != .join }.flatMap(\.fields).map(\.name)
        #expect(!names.contains("level"))
    }

    @Test("a level passed over without danger and without that reason")
    func skipping() throws {
        let quiet = try MediationCase.example(.mediating)
        let skip = try quiet.trial(.escalate, "past the township")
        #expect(try quiet.refusal(skip) == .guardFailed(.skipOnlyInDanger, at: "/skip"))
        let red = try quiet.usually(.raiseRisk)
        #expect(
            try red.refusal(red.trial(.escalate, "past the township, for no danger"))
                == .guardFailed(.skipOnlyInDanger, at: "/skip"))
        let asked = try red.after(skip)
        #expect(asked.transfer?.level == .county && asked.level == .village)
        #expect(try asked.usually(.acceptTransfer, by: .receiver).level == .county)
    }

    @Test("a level passed over after the danger has gone")
    func calmedDown() throws {
        let red = try MediationCase.example(.mediating).usually(.raiseRisk)
        let asked = try red.after(red.trial(.escalate, "past the township"))
            .usually(.lowerRisk, by: .superior).usually(.lowerRisk, by: .receiver)
        #expect(asked.risk == .green)
        #expect(
            try asked.refusal(asked.trial(.acceptTransfer), by: .receiver)
                == .guardFailed(.skipOnlyInDanger, at: "/command"))
        #expect(try asked.usually(.returnTransfer, by: .receiver).stage == .mediating)
    }

    @Test("responsibility that ends before somebody else has taken it")
    func responsibility() throws {
        let state = try MediationCase.example(.mediating)
        for asked in [try state.asking(.township), try state.usually(.referOut)] {
            #expect(asked.holder == state.holder && asked.level == state.level && asked.stage.isOpen)
        }
        let received = try state.usually(.referOut, .confirmReceipt)
        #expect(received.stage == .referred && received.holder == state.holder)
        let taken = try state.asking(.township).usually(.acceptTransfer, by: .receiver)
        #expect(taken.holder == County.officer(.township).identity && taken.helpers == [.village])
    }

    @Test("a request that nobody may send back any more and that comes back all the same")
    func barred() throws {
        let contested = try MediationCase.example(.mediating).asking(.township)
            .usually(.returnTransfer, by: .receiver).usually(.contestReturn)
        let county = try #require(County.actors(.superior, to: contested).last)
        let decision = try contested.trial(.decideContest, "it does not stand")
        let sent = try decide(
            decision.command, on: contested, by: county, at: County.noon, in: decision.around
        ).next
        #expect(sent.stage == .transferPending && sent.transfer?.isReturnBarred == true)
        #expect(
            try sent.refusal(sent.trial(.returnTransfer), by: .receiver)
                == .guardFailed(.mayBeReturned, at: "/command"))
        #expect(try sent.usually(.acceptTransfer, by: .receiver).level == .township)
    }

    @Test("a fourth return: with the third one both units sit down together")
    func returns() throws {
        var state = try MediationCase.example(.mediating)
        for _ in 0..<3 { state = try state.asking(.township).usually(.returnTransfer, by: .receiver) }
        #expect(state.returns == 3 && state.helpers == [.township])
        let again = try state.asking(.township)
        #expect(
            try again.refusal(again.trial(.returnTransfer), by: .receiver)
                == .guardFailed(.mayBeReturned, at: "/command"))
    }

    @Test("a contest that nobody stands high enough to decide")
    func contest() throws {
        let county = try MediationCase.example(.mediating, at: .county).handed(to: .township)
            .usually(.returnTransfer, by: .receiver)
        #expect(
            try county.refusal(county.trial(.contestReturn)) == .guardFailed(.someoneAboveReturner, at: "/command"))
        let township = try MediationCase.example(.mediating, at: .township).handed(to: .village)
            .usually(.returnTransfer, by: .receiver)
        #expect(try township.usually(.contestReturn).returned?.state == .contested)
    }
}
