// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension PackReader {
    mutating func warnings(_ value: JSONValue, of length: ClockLength?, at path: Path) -> [ClockWarning] {
        var warnings: [ClockWarning] = []
        for (index, value) in (array(value, limit: PackLimit.warnings, at: path) ?? []).enumerated() {
            let place = path + [.index(index)]
            guard let warning = warning(value, at: place) else { continue }
            if let length, !length.hasInside(warning) { report(.warningOutsideLimit, at: place) }
            if warnings.contains(warning) { report(.repeated, at: place) }
            warnings.append(warning)
        }
        return warnings
    }

    private mutating func warning(_ value: JSONValue, at path: Path) -> ClockWarning? {
        guard case .object(let object) = value, object.members.count == 1, let member = object.members.first else {
            return wrong(.oneMember, at: path)
        }
        let place = path + [.key(member.key)]
        switch member.key {
        case "percent": return integer(member.value, in: PackLimit.percent, at: place).map(ClockWarning.percent)
        case "days_before":
            return integer(member.value, in: PackLimit.reminder, at: place).map(ClockWarning.daysBefore)
        case "days_after_start":
            return integer(member.value, in: PackLimit.days, at: place).map(ClockWarning.daysAfterStart)
        case _:
            report(.unknownMember, at: place)
            return nil
        }
    }

    /// Days after the last one, ascending.
    mutating func steps(_ value: JSONValue, at path: Path) -> [Int] {
        var steps: [Int] = []
        for (index, value) in (array(value, limit: PackLimit.steps, at: path) ?? []).enumerated() {
            let place = path + [.index(index)]
            guard let step = integer(value, in: PackLimit.reminder, at: place) else { continue }
            if let last = steps.last, step <= last { report(.stepsNotAscending, at: place) }
            steps.append(step)
        }
        return steps
    }
}

extension ClockLength {
    /// Whether a last day counted in this unit can be a day of rest.
    var canEndOnRest: Bool {
        switch self {
        case .hours, .workingDays: false
        case .days, .months, .agreedDay: true
        }
    }

    /// Whether a warning comes after the start and before the end, however short the months are.
    fileprivate func hasInside(_ warning: ClockWarning) -> Bool {
        switch (self, warning) {
        case (_, .percent): true
        case (.hours(let hours), .daysBefore(let days)): days * 24 < hours
        case (.hours(let hours), .daysAfterStart(let days)): days * 24 <= hours
        case (.days(let all), .daysBefore(let days)), (.workingDays(let all), .daysBefore(let days)): days < all
        case (.days(let all), .daysAfterStart(let days)), (.workingDays(let all), .daysAfterStart(let days)):
            days <= all
        case (.months(let months), .daysBefore(let days)), (.months(let months), .daysAfterStart(let days)):
            days < months * 28
        case (.agreedDay, .daysBefore): true
        // Nobody knows whether the agreed day lies before or after it.
        case (.agreedDay, .daysAfterStart): false
        }
    }
}
