// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension PackReader {
    /// The rules that can be read; those that contradict each other are reported too.
    mutating func rules(_ value: JSONValue) -> [ClockRule] {
        let path: Path = [.key("rules")]
        let values = array(value, limit: PackLimit.rules, at: path) ?? []
        var read: [(place: Int, rule: ClockRule)] = []
        for (place, value) in values.enumerated() {
            if let rule = rule(value, at: path + [.index(place)]) { read.append((place, rule)) }
        }
        for (first, second) in Rules.ambiguities(in: read.map(\.rule)) {
            let isDuplicate = read[first].rule.condition == read[second].rule.condition
            let earlier = read[first].place
            report(
                .conflict(isDuplicate ? .duplicateRule(earlier: earlier) : .ambiguousRule(earlier: earlier)),
                at: path + [.index(read[second].place)])
        }
        return read.map(\.rule)
    }

    private mutating func rule(_ value: JSONValue, at path: Path) -> ClockRule? {
        guard let object = object(value, .rule, at: path) else { return nil }
        let kind = object["kind"].flatMap { word($0, of: ClockKind.self, at: path + [.key("kind")]) }
        let condition = object["when"].map { self.condition($0, of: kind, at: path + [.key("when")]) }
        let length = object["length"].flatMap { self.length($0, at: path + [.key("length")]) }
        let rollsOver = object["rolls_over"].flatMap { flag($0, at: path + [.key("rolls_over")]) } ?? false
        let warnings = object["warnings"].map { self.warnings($0, of: length, at: path + [.key("warnings")]) }
        let overdue = object["overdue"].map { steps($0, at: path + [.key("overdue")]) }
        let basis = object["basis"].flatMap { self.basis($0, at: path + [.key("basis")]) }
        guard let kind, let length, let basis else { return nil }
        if rollsOver, !length.canEndOnRest { report(.needlessRollOver, at: path + [.key("rolls_over")]) }
        return ClockRule(
            kind, when: condition ?? ClockCondition(), length, rollsOver: rollsOver, warnings: warnings ?? [],
            overdueSteps: overdue ?? [], basis: basis)
    }

    private mutating func condition(_ value: JSONValue, of kind: ClockKind?, at path: Path) -> ClockCondition {
        guard let object = object(value, .condition, at: path) else { return ClockCondition() }
        if object.members.isEmpty { report(.empty, at: path) }
        let levels = object["levels"].map { words($0, of: Level.self, at: path + [.key("levels")]) }
        let types = object["dispute_types"].map { words($0, of: DisputeType.self, at: path + [.key("dispute_types")]) }
        let risk = object["risk"].flatMap { word($0, of: RiskCondition.self, at: path + [.key("risk")]) }
        let whistle = object["whistle"].flatMap { word($0, of: WhistleCondition.self, at: path + [.key("whistle")]) }
        if whistle != nil, let kind, !kind.isOfWhistle {
            report(.conditionWithoutMeaning, at: path + [.key("whistle")])
        }
        return ClockCondition(
            levels: levels ?? [], types: types ?? [], isRedOnly: risk == .red,
            isEmergency: whistle.map { $0 == .emergency })
    }

    private mutating func length(_ value: JSONValue, at path: Path) -> ClockLength? {
        if value == "agreed_day" { return .agreedDay }
        guard case .object(let object) = value, object.members.count == 1, let member = object.members.first else {
            return wrong(.length, at: path)
        }
        let place = path + [.key(member.key)]
        switch member.key {
        case "hours": return integer(member.value, in: PackLimit.hours, at: place).map(ClockLength.hours)
        case "days": return integer(member.value, in: PackLimit.days, at: place).map(ClockLength.days)
        case "working_days":
            return integer(member.value, in: PackLimit.workingDays, at: place).map(ClockLength.workingDays)
        case "months": return integer(member.value, in: PackLimit.months, at: place).map(ClockLength.months)
        case _: return wrong(.length, at: path)
        }
    }

    private mutating func basis(_ value: JSONValue, at path: Path) -> Basis? {
        guard let object = object(value, .basis, at: path) else { return nil }
        let chinese = object["zh"].flatMap { text($0, at: path + [.key("zh")]) }
        let english = object["en"].flatMap { text($0, at: path + [.key("en")]) }
        let isLaw = object["law"].flatMap { flag($0, at: path + [.key("law")]) }
        guard let chinese, let english, let isLaw else { return nil }
        return Basis(chinese: chinese, english: english, isLaw: isLaw)
    }
}

/// The colours that a rule can be made for; the others have no rules of their own.
private enum RiskCondition: String, CaseIterable { case red }

private enum WhistleCondition: String, CaseIterable { case emergency, ordinary }
