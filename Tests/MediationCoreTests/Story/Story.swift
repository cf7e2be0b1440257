// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// The steps of the story and what comes of them.
enum Story {
    /// Day 0 is a Monday.
    static let start: LegalDay = "2026-03-02"
    static let wang = County.mediator(.village)
    static let li = County.officer(.township)
    /// Leads the township and speaks second.
    static let zhang = County.person(PersonID(rawValue: 22), County.unit(.township), .township, role: .director)
    static let neighbour = County.person(
        PersonID(rawValue: 771), County.neighbour, .township, isPlaceWithin: false)
    static let everyone = [Consent(party: 1, way: .phone), Consent(party: 2, way: .witnessed)]

    static func day(_ number: Int) -> LegalDay { start.adding(days: number) }
    static func at(_ number: Int, _ hour: Int64) -> Timestamp { day(number).start.adding(seconds: hour * 3_600) }

    /// What is told of a case after each step.
    struct Line: Equatable {
        let stage: Stage
        let level: Level
        let holder: Holder
        let risk: Risk

        init(_ stage: Stage, _ level: Level, held holder: Actor, _ risk: Risk = .green) {
            self.stage = stage
            self.level = level
            self.holder = holder.identity
            self.risk = risk
        }

        init(_ state: MediationCase) {
            stage = state.stage
            level = state.level
            holder = state.holder
            risk = state.risk
        }
    }

    struct Step {
        let day: Int
        let hour: Int64
        let actor: Actor
        let command: Command
        let line: Line

        init(_ day: Int, _ hour: Int64 = 18, by actor: Actor, _ command: Command, _ line: Line) {
            self.day = day
            self.hour = hour
            self.actor = actor
            self.command = command
            self.line = line
        }
    }

    static let steps = opening + danger + township + agreement + ending

    /// The whole story, decided step by step.
    struct Telling {
        fileprivate(set) var states: [MediationCase] = []
        fileprivate(set) var events: [CaseEvent] = []

        var state: MediationCase? { states.last }
        var lines: [Line] { states.map(Line.init) }
    }

    static func told() throws -> Telling {
        try steps.reduce(into: Telling()) { telling, step in
            let assignee = step.command.kind == .acceptTransfer ? step.actor.identity : nil
            let around = County.around(telling.state?.level ?? .village, assignee: assignee)
            let decision = try decide(
                step.command, on: telling.state, by: step.actor, at: at(step.day, step.hour), in: around)
            telling.events.append(decision.event)
            telling.states.append(decision.next)
        }
    }
}
