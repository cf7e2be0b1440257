// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import TestSupport
import Testing

@Suite("A whistle")
struct WhistleDeskTests {
    @Test("is heard by the liaison of its department, who answers it and sees nothing else")
    func heard() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept)])
            try await world.give(Self.call(.housing), to: &life)
            try await world.give(Self.call(.water), to: &life)
            let desk = WhistleService(cases: world.cases)
            let liaison = try world.person("liaison")
            let heard = try await desk.heard(as: liaison)
            #expect(heard.map(\.number) == [1])
            #expect(heard.first?.answers == [.acknowledgeWhistle, .objectToWhistle, .recordArrival])
            await #expect(throws: ServiceError.notFound) { try await world.cases.view(life.id, as: liaison) }
            let coming = Command.acknowledgeWhistle(
                WhistleAcknowledgement(whistle: 1, who: "赵敏", comesOn: world.now.day))
            try await desk.answer(coming, to: 1, of: life.id, as: liaison)
            #expect(try await desk.heard(as: liaison).map(\.state) == [.acknowledged])
            #expect(try await world.state(of: life).whistles.map(\.state) == [.acknowledged, .blown])
            let others = Command.acknowledgeWhistle(
                WhistleAcknowledgement(whistle: 2, who: "赵敏", comesOn: world.now.day))
            await #expect(throws: ServiceError.notFound) {
                try await desk.answer(others, to: 2, of: life.id, as: liaison)
            }
            for username in ["auditor", "leader", "admin", "village"] {
                await #expect(throws: ServiceError.notFound, "\(username)") {
                    try await desk.heard(as: try world.person(username))
                }
            }
            #expect(try await world.findings() == [])
        }
    }

    private static func call(_ department: Department) -> Command {
        .blowWhistle(WhistleCall(kind: .emergency, department: department, need: "看墙体", place: "自家院子"))
    }
}
