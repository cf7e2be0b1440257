// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Testing

extension World {
    /// Draws today's call-backs.
    ///
    /// - Parameter seed: the byte that fills it.
    @discardableResult
    func draw(percent: Int16, seed: UInt8) async throws -> DrawService.Round? {
        // Nothing is drawn for what ends in the very instant in which the seed is made.
        now = now.adding(seconds: 60)
        return try await DrawService(cases: cases, percent: percent).draw(seed: [UInt8](repeating: seed, count: 32))
    }

    var audit: DrawAudit { DrawAudit(database: application) }

    /// The evening after, when today's draw is open.
    func sleepOneNight() { now = now.adding(seconds: 86_400) }

    /// Everything that has happened to a case, as its county reads it.
    func events(of life: Life) async throws -> [CaseEvent] {
        try await cases.view(life.id, as: person("990101000000-officer")).events.map { try $0.event() }
    }

    /// A case of another township than the callers', red for a while, settled and closed.
    func settledAfterDanger() async throws -> Life {
        var life = try await open(number: 1)
        try await give(.accept, to: &life)
        let calm = Command.lowerRisk(RiskLowering(to: .green, reason: "都平静了"))
        try await give(.raiseRisk(RiskRaise(sign: .weapon)), to: &life)
        try await give(calm, to: &life, by: .township)
        try await give(calm, to: &life, by: .county)
        for step in [Step.session, .agree, .perform, .callBack, .close] { try await give(step, to: &life) }
        return life
    }

    /// A case that was never in danger, settled and closed.
    @discardableResult
    func settled(in village: RegionCode = village, number: UInt128) async throws -> Life {
        var life = try await open(in: village, number: number)
        for step in [Step.accept, .session, .agree, .perform, .callBack, .close] { try await give(step, to: &life) }
        return life
    }

    /// The same, closed on the evening after: nothing about it is worth a question.
    @discardableResult
    func settledOverNight(in village: RegionCode = village, number: UInt128) async throws -> Life {
        var life = try await open(in: village, number: number)
        sleepOneNight()
        for step in [Step.accept, .session, .agree, .perform, .callBack, .close] { try await give(step, to: &life) }
        return life
    }
}
