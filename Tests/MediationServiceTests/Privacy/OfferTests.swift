// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

/// What a party offered in the talks (特邀调解 22) is in the notes of a session. It may be read where the case is
/// mediated, and nowhere else.
@Suite("An offer made in the talks")
struct OfferTests {
    private static let offer = "最多肯退到八百块"

    @Test("is neither on the other side's slip, nor in the history that is handed out, nor with a request for help")
    func kept() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept)])
            let session = SessionRecord(
                heldOn: world.now.day, manner: .home, place: "老屋", present: [1, 2], notes: Self.offer)
            try await world.give(.holdSession(session), to: &life)
            let mediator = try world.worker(.village, for: World.village)
            let slips = SlipService(cases: world.cases)
            var told = ""
            for number in 1...2 {
                let party = try #require(PartyNumber(rawValue: number))
                let code = try await slips.issue(for: party, of: life.id, as: mediator)
                told += String(describing: try await slips.view(code))
            }
            try await world.give(.escalate, to: &life)
            let township = try world.worker(.township, for: World.village)
            told += String(describing: try await world.cases.requests(limit: 10, as: township))
            told += try await world.history()
            #expect(told.contains(life.id.description), "Something was told of the case.")
            #expect(!told.contains(Self.offer))
        }
    }
}

extension World {
    /// What `fengqiao proof export` hands out.
    fileprivate func history() async throws -> String {
        let (lines, writer) = AsyncStream.makeStream(of: [UInt8].self)
        try await HistoryExport(database: application).run { writer.yield($0) }
        writer.finish()
        var text = ""
        for await line in lines { text += String(decoding: line, as: UTF8.self) + "\n" }
        return text
    }
}
