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

    static let cases = 3
    static let steps = 45

    init(_ seed: Seed, in world: World) {
        self.world = world
        model = CoreModel(people: world.people.values)
        commands = RandomCommands(random: SplitMix64(seed))
    }

    /// Sends the list, and compares after each request and at the end.
    mutating func play() async throws {
        while model.states.count < Self.cases { try await open() }
        for _ in 0..<Self.steps { try await step() }
        let reader = try world.person("county")
        for (index, state) in model.states.enumerated() {
            let view = try await world.cases.view(state.id, as: reader)
            #expect(view.row.state == state)
            #expect(try view.timeline().map(\.fact) == model.events[index].map(\.fact))
        }
    }

    private mutating func open() async throws {
        let person = try pickPerson(commands.chance(85) ? .village : nil)
        let isHome = commands.chance(85)
        let region = isHome ? person.region : commands.pick(try regions())
        let registration = commands.registration(in: region)
        let now = world.now
        let id = CaseID(at: now, random: .random(in: 0...UInt128.max, using: &commands.random))
        let expected = model.open(registration, id: id, as: person, at: now)
        note(.register, expected)
        let actual: CoreModel.Answer
        do {
            actual = try Self.answer(try await world.cases.open(registration, id: id, as: person))
        } catch let error as ServiceError {
            actual = .failed(error)
        }
        #expect(actual == expected)
    }

    private mutating func step() async throws {
        world.now = world.now.adding(seconds: .random(in: 0...86_400, using: &commands.random))
        let index = commands.pick(Array(model.states.indices))
        let state = model.states[index]
        let isOrderly = commands.chance(85)
        let kind = commands.pick(isOrderly ? Transitions.commands(in: state.stage) : Command.Kind.allCases)
        guard kind != .register else { return }
        let person = isOrderly ? try fitting(kind, state) : try pickPerson(nil)
        let now = world.now
        let command = commands.command(kind, on: state, today: now.day, people: try colleagues(person))
        let version = commands.chance(8) ? state.version + commands.pick([-1, 1]) : state.version
        let expected = model.perform(command, on: index, expecting: version, as: person, at: now)
        note(kind, expected)
        let actual: CoreModel.Answer
        do {
            actual = try Self.answer(
                try await world.cases.perform(command, on: state.id, expecting: version, as: person))
        } catch let error as ServiceError {
            actual = .failed(error)
        }
        #expect(actual == expected)
    }

    private mutating func note(_ kind: Command.Kind, _ answer: CoreModel.Answer) {
        switch answer {
        case .done: commandsDone.insert(kind)
        case .failed(.refused(.guardFailed(let condition, _), _, _)): refusals.insert(condition.rawValue)
        case .failed(let error): refusals.insert("\(error)".prefix { $0 != "(" }.description)
        }
    }

    private static func answer(_ outcome: Outcome) throws -> CoreModel.Answer {
        let receipt = try #require(outcome.receipt)
        return .done(receipt.row.state, try receipt.event.event())
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

    /// Somebody who may do it, if anybody: the holder, a colleague, or whoever is asked.
    private mutating func fitting(_ kind: Command.Kind, _ state: MediationCase) throws -> Principal {
        let isAnswer = kind == .acceptTransfer || kind == .returnTransfer
        let unit = isAnswer ? state.transfer?.to : state.holder.unit
        let candidates = sorted().filter { $0.unit == unit }
        return try candidates.isEmpty ? pickPerson(nil) : commands.pick(candidates)
    }

    private func colleagues(_ person: Principal) throws -> [PersonID] {
        sorted().filter { $0.unit == person.unit || $0.level == .county }.map(\.person)
    }
}
