// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService

/// What the services must do, told by the pure core alone: cases and counters in memory, nobody at the same time.
struct CoreModel: Sendable {
    private(set) var states: [MediationCase] = []
    private(set) var events: [[CaseEvent]] = []
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

    mutating func open(_ registration: Registration, id: CaseID, as person: Principal, at now: Timestamp) -> Answer {
        let place = people.first { $0.region == registration.region }?.regions.lowerBound
        let isWithin = place.map(person.regions.contains) ?? false
        let actor = person.actor(isPlaceWithin: true)
        do throws(Refusal) {
            let decision = try decide(
                .register(registration), on: nil, by: actor, at: now,
                in: Surroundings(newCase: id, isRegionWithin: isWithin))
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
        guard actor.relation(to: state) != .stranger else { return .failed(.notFound) }
        guard state.version == version else { return .failed(.stale(current: state.version)) }
        do throws(Refusal) {
            var decision = try decide(command, on: state, by: actor, at: now, in: around(command, person))
            if decision.needsNumber {
                decision = decision.numbered(nextNumber(of: state.holder.unit, year: now.day.year), from: state)
            }
            states[index] = decision.next
            events[index].append(decision.event)
            return .done(decision.next, decision.event)
        } catch {
            let allowed = Transitions.available(for: actor, on: state)
            return .failed(.refused(error, allowed: allowed, version: state.version))
        }
    }

    private func around(_ command: Command, _ person: Principal) -> Surroundings {
        var around = Surroundings()
        if case .escalate = command {
            let above = Self.region(above: person.region)
            around.unitAbove = people.first { $0.region == above }?.unit
        }
        if case .acceptTransfer(let acceptance) = command {
            around.assignee = Holder(unit: person.unit, person: person.person)
            if let assignee = acceptance.assignee {
                around.assignee = people.first { $0.person == assignee && $0.role.handlesCases }
                    .map { Holder(unit: $0.unit, person: assignee) }
            }
        }
        return around
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
