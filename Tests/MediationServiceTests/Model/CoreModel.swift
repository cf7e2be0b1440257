// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService

/// What the services must do, told by the pure core alone: cases and counters in memory, nobody at the same time.
struct CoreModel: Sendable {
    private(set) var states: [MediationCase] = []
    private(set) var events: [[CaseEvent]] = []
    private var readers: [CaseID: Set<PersonID>] = [:]
    private var places: [Int32] = []
    private var serials: [Unit: Int32] = [:]
    private let people: [Principal]

    private struct Unit: Hashable, Sendable {
        let unit: UnitID
        let year: Int
    }

    /// What a request leads to.
    enum Answer: Hashable, Sendable {
        case done(MediationCase, CaseEvent)
        case failed(ServiceError)
    }

    init(people: some Sequence<Principal>) { self.people = Array(people) }

    /// Opens a case, by a registration or as a lead.
    mutating func open(
        _ command: Command, in region: RegionCode, id: CaseID, as person: Principal, at now: Timestamp
    ) -> Answer {
        let place = place(of: region)
        let isWithin = place.map(person.regions.contains) ?? false
        let actor = person.actor(isPlaceWithin: true)
        do throws(Refusal) {
            let decision = try decide(
                command, on: nil, by: actor, at: now,
                in: Surroundings(
                    newCase: id, isRegionWithin: isWithin,
                    rules: RulesInForce.shipped.id(for: region.county, on: now.day)))
            states.append(decision.next)
            events.append([decision.event])
            places.append(place ?? 0)
            return .done(decision.next, decision.event)
        } catch {
            let allowed = Transitions.available(in: nil, to: actor.relation(to: nil))
            return .failed(.refused(error, allowed: allowed, version: nil))
        }
    }

    mutating func perform(
        _ command: Command, on index: Int, expecting version: Int32, as person: Principal, at now: Timestamp
    ) -> Answer {
        let state = states[index]
        let actor = person.actor(isPlaceWithin: person.regions.contains(places[index]))
        let isReader = readers[state.id]?.contains(person.person) == true
        guard actor.mayKnow(state, isReader: isReader) else { return .failed(.notFound) }
        guard state.version == version else { return .failed(.stale(current: state.version)) }
        return perform(
            command, on: index, by: actor, at: now, allowed: Transitions.available(for: actor, on: state),
            in: around(command, on: state, person))
    }

    /// What the program itself does, in the stead of the holder.
    mutating func performAsSystem(_ command: Command, on index: Int, at now: Timestamp) -> Answer {
        let state = states[index]
        let actor = Actor(
            person: PersonID(rawValue: 0), unit: state.holder.unit, level: state.level, role: .system,
            isPlaceWithin: true)
        return perform(command, on: index, by: actor, at: now, allowed: [], in: Surroundings())
    }

    private mutating func perform(
        _ command: Command, on index: Int, by actor: Actor, at now: Timestamp, allowed: [Command.Kind],
        in around: Surroundings
    ) -> Answer {
        let state = states[index]
        do throws(Refusal) {
            var decision = try decide(command, on: state, by: actor, at: now, in: around)
            if decision.needsNumber {
                decision = decision.numbered(nextNumber(of: state.holder.unit, year: now.day.year), from: state)
            }
            states[index] = decision.next
            // Whoever acts on a sensitive case goes on seeing it.
            if decision.next.tier == .sensitive, actor.role != .system {
                readers[state.id, default: []].insert(actor.person)
            }
            events[index].append(decision.event)
            return .done(decision.next, decision.event)
        } catch {
            return .failed(.refused(error, allowed: allowed, version: state.version))
        }
    }

    private func around(_ command: Command, on state: MediationCase, _ person: Principal) -> Surroundings {
        var around = Surroundings()
        switch command {
        case .escalate(let escalation):
            let holders = people.first { $0.unit == state.holder.unit }?.region
            let next = holders.flatMap(Self.region(above:))
            let asked = escalation.isSkip && state.level == .village ? next.flatMap(Self.region(above:)) : next
            around.unitAbove = people.first { $0.region == asked && $0.may(.workOnCases) }?.unit
        case .handDown:
            around.unitBelow =
                people.first { $0.level == state.level.below && Self.way(to: state.region).contains($0.region) }?.unit
        case .register(let registration):
            around.isRegionWithin = place(of: registration.region).map(person.regions.contains) ?? false
        case .acceptTransfer(let acceptance): around.assignee = holder(acceptance.assignee ?? person.person)
        case .assign(let assignment): around.assignee = holder(assignment.assignee)
        case .merge(let merge):
            around.isMergeTargetFit = zip(states, places).contains { other, place in
                other.id == merge.into && person.regions.contains(place) && other.mergedInto == nil
                    && other.stage != .dismissed
            }
        default: break
        }
        return around
    }

    private func holder(_ person: PersonID) -> Holder? {
        people.first { $0.person == person && $0.may(.workOnCases) }.map { Holder(unit: $0.unit, person: person) }
    }

    private func place(of region: RegionCode) -> Int32? {
        people.first { $0.region == region }?.regions.lowerBound
    }

    /// A region with those above it.
    private static func way(to region: RegionCode) -> [RegionCode] {
        [region] + (Self.region(above: region).map(way) ?? [])
    }

    private mutating func nextNumber(of unit: UnitID, year: Int) -> CaseNumber {
        let key = Unit(unit: unit, year: year)
        serials[key, default: 0] += 1
        return CaseNumber(unit: unit, year: Int32(year), serial: serials[key, default: 0])
    }

    private static func region(above region: RegionCode) -> RegionCode? {
        switch region.level {
        case .village: RegionCode(rawValue: region.rawValue / 1_000 * 1_000)
        case .township: RegionCode(rawValue: region.rawValue / 1_000_000 * 1_000_000)
        case .county, nil: nil
        }
    }
}

extension Principal {
    fileprivate func actor(isPlaceWithin: Bool) -> Actor {
        Actor(person: person, unit: unit, level: level, role: role, isPlaceWithin: isPlaceWithin)
    }
}
