// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import TestSupport
import Testing

/// A case as the test knows it.
struct Life: Sendable {
    let id: CaseID
    let village: RegionCode
    var version: Int32 = 1
    /// Where the case is held.
    var level: Level
    let openedOn: LegalDay
}

extension World {
    /// The village of most tests.
    static let village: RegionCode = 990_101_101_201

    /// What a case is opened with.
    static func registration(
        in region: RegionCode = village, type: DisputeType = .neighbour, summary: String = "屋檐水滴到隔壁"
    ) -> Registration {
        Registration(
            source: .apply, type: type, summary: summary, region: region, place: "老屋后面", urgency: .ordinary,
            requestedOn: nil,
            parties: [NewParty(side: .applicant, name: "张大富"), NewParty(side: .respondent, name: "李桂芳")])
    }

    /// Opens a case at the time that the clock shows.
    ///
    /// - Parameter number: makes the id, so that a lot falls the same way each time; any id when there is none.
    func open(
        in village: RegionCode = village, at level: Level = .village, type: DisputeType = .neighbour,
        number: UInt128? = nil
    ) async throws -> Life {
        let outcome = try await cases.open(
            Self.registration(in: village, type: type), id: number.map { CaseID(at: now, random: $0) },
            as: try worker(level, for: village))
        return Life(
            id: try #require(outcome.receipt).row.state.id, village: village, level: level, openedOn: now.day)
    }

    /// Takes a lead down at the time that the clock shows.
    func report(in village: RegionCode = village, summary: String = "两家为水渠吵了起来，越吵越凶") async throws -> Life {
        let lead = LeadReport(source: .grid, region: village, place: "水渠边", summary: summary)
        let outcome = try await cases.report(lead, as: try worker(.village, for: village))
        return Life(
            id: try #require(outcome.receipt).row.state.id, village: village, level: .village, openedOn: now.day)
    }

    /// Opens a case on a day and leads it on: each step so many days after it was opened.
    @discardableResult
    func lead(
        on day: LegalDay = monday, in village: RegionCode = village, at level: Level = .village,
        type: DisputeType = .neighbour, _ steps: [(after: Int, step: Step)]
    ) async throws -> Life {
        now = day.evening
        var life = try await open(in: village, at: level, type: type)
        for (days, step) in steps {
            now = day.adding(days: days).evening
            try await give(step, to: &life)
        }
        return life
    }

    /// Carries out a step by whoever holds the case, or is asked for help with it.
    @discardableResult
    func give(_ step: Step, to life: inout Life) async throws -> Receipt {
        var doer = life.level
        if step == .takeOver || step == .sendBack { doer = try #require(life.level.above) }
        return try await give(step.command(on: now.day), to: &life, by: doer)
    }

    /// Carries out a command by whoever works at a level over the place of the case; by the holder when none is given.
    @discardableResult
    func give(
        _ command: Command, to life: inout Life, by level: Level? = nil
    ) async throws -> Receipt {
        try await give(command, to: &life, as: worker(level ?? life.level, for: life.village))
    }

    /// Carries out a command by somebody.
    @discardableResult
    func give(
        _ command: Command, to life: inout Life, as person: Principal
    ) async throws -> Receipt {
        let outcome = try await cases.perform(command, on: life.id, expecting: life.version, as: person)
        let receipt = try #require(outcome.receipt)
        life.follow(receipt)
        return receipt
    }

    /// Carries out a command of the program itself.
    @discardableResult
    func giveAsSystem(_ command: Command, to life: inout Life) async throws -> Receipt {
        let receipt = try await cases.performAsSystem(command, on: life.id, in: life.village.county)
        life.follow(receipt)
        return receipt
    }

    /// The case as its holder's county sees it.
    func state(of life: Life) async throws -> MediationCase {
        try await cases.view(life.id, as: person("990101000000-officer")).row.state
    }

    /// What the verifier finds.
    func findings() async throws -> [Finding] {
        try await Verifier(database: application, vault: vault, logger: .silent).verify().findings
    }
}

extension Life {
    fileprivate mutating func follow(_ receipt: Receipt) {
        version = receipt.row.state.version
        level = receipt.row.state.level
    }
}

extension Outcome {
    /// What was done; `nil` for an answer from before.
    var receipt: Receipt? { if case .done(let receipt, _) = self { receipt } else { nil } }
}
