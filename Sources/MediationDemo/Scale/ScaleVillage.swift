// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationService
internal import MediationStore

/// The cases of one village over the years, played in memory: a batch of a load.
struct ScaleVillage: Sendable {
    let cases: [BookedCase]
    let figures: BookedFigures
    let numbers: [CaseNumbers.Series: Int32]

    /// Who works on the cases of a village.
    struct Desks: Sendable {
        let village: Principal
        let township: Principal
        let county: Principal

        func principal(_ doer: DemoStep.Doer) -> Principal? {
            switch doer {
            case .village: village
            case .township: township
            case .county: county
            case .system: nil
            }
        }
    }

    /// What is the same for all villages.
    struct Frame: Sendable {
        let rules: RulesInForce
        let vault: Vault
        let shortNames: [UnitID: String]
        /// Nothing happens from this instant on.
        let today: Timestamp
        let days: Int
    }

    /// - Parameter count: so many cases begin here, one after the other over the days of the frame.
    init(count: Int, at desks: Desks, in frame: Frame, seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let steps = Self.steps(of: count, at: desks, in: frame, random: &random)
        var books: [Int: CaseBook] = [:]
        var numbers = CaseNumbers(shortNames: frame.shortNames)
        for step in steps {
            switch step.action {
            case .open(let registration):
                let id = CaseID(at: step.at, random: UInt128(random.next()) << 64 | UInt128(random.next()))
                books[step.plan] = try CaseBook(
                    opening: registration, id: id, as: desks.village, at: step.at, under: frame.rules,
                    sealing: frame.vault)
            case .command(let command):
                try books[step.plan]?.take(
                    command, by: desks.principal(step.doer), at: step.at,
                    in: desks.surroundings(of: command, by: step.doer),
                    numbers: &numbers)
            case .report: continue
            }
        }
        var figures = FigureBook(of: desks.village.region)
        var cases: [BookedCase] = []
        for (_, book) in books.sorted(by: { $0.key < $1.key }) {
            figures.add(book.state)
            cases.append(book.booked())
        }
        self.cases = cases
        self.figures = figures.figures
        self.numbers = numbers.last
    }

    /// In their true order, so that numbers are given in the order of acceptance.
    private static func steps(
        of count: Int, at desks: Desks, in frame: Frame, random: inout SplitMix64
    ) -> [DemoStep] {
        let first = frame.today.day.adding(days: -frame.days)
        return (0..<count).flatMap { number in
            DemoPlan(
                number: number, village: desks.village.region,
                beginning: first.adding(days: number * frame.days / count),
                random: SplitMix64(seed: random.next())
            ).steps
        }
        .filter { $0.at < frame.today }
        .sorted { ($0.at, $0.plan, $0.order) < ($1.at, $1.plan, $1.order) }
    }
}

extension ScaleVillage.Desks {
    /// What the service would look up for a command of the plan.
    fileprivate func surroundings(of command: Command, by doer: DemoStep.Doer) -> Surroundings {
        var around = Surroundings()
        switch (command.kind, doer) {
        case (.escalate, .village): around.unitAbove = township.unit
        case (.escalate, _): around.unitAbove = county.unit
        case (.acceptTransfer, _):
            around.assignee = principal(doer).map { Holder(unit: $0.unit, person: $0.person) }
        case (_, _): break
        }
        return around
    }
}
