// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import TestSupport
import Testing

/// One list of random requests, sent to the core's model and to the service alike.
struct ModelRun: Sendable {
    private let world: World
    private var model: CoreModel
    private var commands: RandomCommands
    private(set) var commandsDone: Set<Command.Kind> = []
    private(set) var refusals: Set<String> = []
    /// Commands that are given first when they can be.
    private let wanted: Set<Command.Kind>

    static let cases = 3
    static let steps = 100

    init(_ seed: Seed, in world: World, wanting wanted: Set<Command.Kind> = []) {
        self.world = world
        self.wanted = wanted.union(wanted.isDisjoint(with: Self.court) ? [] : Self.court)
        model = CoreModel(people: world.people.values)
        commands = RandomCommands(random: SplitMix64(seed))
    }

    /// Sends the list, and compares after each request and at the end.
    mutating func play() async throws {
        while model.states.count < Self.cases { try await open() }
        for _ in 0..<Self.steps { try await step() }
        for (index, state) in model.states.enumerated() {
            // A sensitive case is for those who have to know; its holder always does.
            let reader = try #require(world.people.values.first { $0.person == state.holder.person })
            let view = try await world.cases.view(state.id, as: reader)
            #expect(view.row.state == state)
            #expect(try view.timeline().map(\.fact) == model.events[index].map(\.fact))
        }
    }

    /// What is sent to the service.
    private enum Request {
        case open(Registration, CaseID, Principal)
        case report(LeadReport, CaseID, Principal)
        case perform(Command, CaseID, version: Int32, Principal)
        case performAsSystem(Command, CaseID, CountyCode)
    }

    private mutating func open() async throws {
        let person = try pickPerson(commands.chance(80) ? .village : nil)
        let isHome = commands.chance(85)
        let region = isHome ? person.region : commands.pick(try regions())
        let now = world.now
        let id = CaseID(at: now, random: .random(in: 0...UInt128.max, using: &commands.random))
        if commands.chance(30) {
            let lead = commands.lead(in: region)
            let expected = model.open(.reportLead(lead), in: region, id: id, as: person, at: now)
            try await send(.report(lead, id, person), .reportLead, expecting: expected)
        } else {
            let registration = commands.registration(in: region)
            let expected = model.open(.register(registration), in: region, id: id, as: person, at: now)
            try await send(.open(registration, id, person), .register, expecting: expected)
        }
    }

    private mutating func step() async throws {
        world.now = world.now.adding(seconds: .random(in: 0...86_400, using: &commands.random))
        let index = commands.pick(Array(model.states.indices))
        let state = model.states[index]
        let now = world.now
        if let kind = systemCommand(for: state) {
            let command = commands.command(kind, on: state, today: now.day, among: others(of: state))
            let expected = model.performAsSystem(command, on: index, at: now)
            return try await send(
                .performAsSystem(command, state.id, state.region.county), kind, expecting: expected)
        }
        let person = try commands.chance(90) ? fitting(state) : pickPerson(nil)
        let kind = pickKind(for: person, state)
        let command = commands.command(kind, on: state, today: now.day, among: others(of: state, for: person))
        let version = commands.chance(5) ? state.version + commands.pick([-1, 1]) : state.version
        let expected = model.perform(command, on: index, expecting: version, as: person, at: now)
        try await send(.perform(command, state.id, version: version, person), kind, expecting: expected)
    }

    /// Sends a request and compares its answer with the model's.
    private mutating func send(
        _ request: Request, _ kind: Command.Kind, expecting expected: CoreModel.Answer
    ) async throws {
        note(kind, expected)
        let actual: CoreModel.Answer
        do {
            actual = try await answer(to: request)
        } catch let error as ServiceError {
            actual = .failed(error)
        }
        #expect(actual == expected)
    }

    private func answer(to request: Request) async throws -> CoreModel.Answer {
        let receipt: Receipt
        switch request {
        case .open(let registration, let id, let person):
            receipt = try #require(try await world.cases.open(registration, id: id, as: person).receipt)
        case .report(let lead, let id, let person):
            receipt = try #require(try await world.cases.report(lead, id: id, as: person).receipt)
        case .perform(let command, let id, let version, let person):
            let outcome = try await world.cases.perform(command, on: id, expecting: version, as: person)
            receipt = try #require(outcome.receipt)
        case .performAsSystem(let command, let id, let county):
            receipt = try await world.cases.performAsSystem(command, on: id, in: county)
        }
        return .done(receipt.row.state, try receipt.event.event())
    }

    private mutating func note(_ kind: Command.Kind, _ answer: CoreModel.Answer) {
        switch answer {
        case .done: commandsDone.insert(kind)
        case .failed(.refused(.guardFailed(let condition, _), _, _)): refusals.insert(condition.rawValue)
        case .failed(let error): refusals.insert("\(error)".prefix { $0 != "(" }.description)
        }
    }
}

extension ModelRun {
    private func sorted() -> [Principal] { world.people.values.sorted { $0.person.rawValue < $1.person.rawValue } }

    private func regions() throws -> [RegionCode] {
        let nowhere = try #require(RegionCode(rawValue: 990_101_999_999))
        return sorted().map(\.region) + [nowhere]
    }

    private mutating func pickPerson(_ level: Level?) throws -> Principal {
        commands.pick(sorted().filter { level == nil || $0.level == level })
    }

    /// Somebody near the case: of the unit that has to act, of the one that has it, of one above, or the one drawn.
    private mutating func fitting(_ state: MediationCase) throws -> Principal {
        let above = sorted().filter { $0.level > state.level && $0.regions.contains(place(of: state)) }.map(\.unit)
        let units: [UnitID?] = [state.awaitedUnit, state.holder.unit, state.caller, above.first, above.last]
        let unit = commands.pick(units.compactMap { $0 } + [state.holder.unit])
        let candidates = sorted().filter { $0.unit == unit && $0.may(.workOnCases) }
        return try candidates.isEmpty ? pickPerson(nil) : commands.pick(candidates)
    }

    private func place(of state: MediationCase) -> Int32 {
        world.people.values.first { $0.region == state.region }?.regions.lowerBound ?? 0
    }

    /// Mostly something that the person may do, of that mostly what leads on, and seldom an end, so that cases live long.
    private mutating func pickKind(for person: Principal, _ state: MediationCase) -> Command.Kind {
        let isWithin = person.regions.contains(place(of: state))
        let actor = Actor(
            person: person.person, unit: person.unit, level: person.level, role: person.role, isPlaceWithin: isWithin)
        let possible = Transitions.available(for: actor, on: state)
        guard commands.chance(92), !possible.isEmpty else {
            return commands.pick(Command.Kind.allCases.filter { $0 != .reportLead })
        }
        let missing = possible.filter(wanted.contains)
        if commands.chance(60), !missing.isEmpty { return commands.pick(missing) }
        let isLeading = commands.chance(60)
        let going = possible.filter { isLeading ? Self.leads.contains($0) : !Self.ends.contains($0) }
        return commands.pick(going.isEmpty || commands.chance(10) ? possible : going)
    }

    private static let leads: Set<Command.Kind> = [
        .register, .accept, .holdSession, .agree, .draftAgreement, .signAgreement, .perform, .escalate,
        .acceptTransfer, .returnTransfer, .contestReturn, .decideContest, .handDown, .confirmReceipt, .resume,
        .resumeMediation, .offerConfirmation, .applyConfirmation, .answerConfirmation, .enforce, .lowerRisk,
        .noteSafety, .followUp, .reopen,
    ]

    /// The way to a court and back is long, and nobody gets there by chance.
    private static let court: Set<Command.Kind> = [
        .agree, .offerConfirmation, .applyConfirmation, .answerConfirmation, .enforce,
    ]

    private static let ends: Set<Command.Kind> = [
        .decline, .dismissLead, .terminate, .withdraw, .merge, .referOut, .close, .archive,
    ]

    /// Now and then a day has passed.
    private mutating func systemCommand(for state: MediationCase) -> Command.Kind? {
        guard commands.chance(12) || state.agreement?.confirmation == .confirmed && commands.chance(30) else {
            return nil
        }
        let due: [Command.Kind] = [.lapse, .expireWhistle, .lapseConfirmation, .drawCallBack]
        return commands.pick(due.filter { Transitions.rule(for: $0, in: state.stage) != nil } + [.lapse])
    }

    private func others(of state: MediationCase, for person: Principal? = nil) -> RandomCommands.Others {
        RandomCommands.Others(
            people: sorted().filter { $0.unit == person?.unit || $0.level == .county }.map(\.person),
            cases: model.states.map(\.id), units: sorted().map(\.unit))
    }
}
