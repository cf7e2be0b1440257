// SPDX-License-Identifier: Apache-2.0

/// For which cases a rule is made; without any condition, for all of them.
package struct ClockCondition: Hashable, Sendable {
    /// Empty: every level.
    package let levels: Set<Level>
    /// Empty: every type.
    package let types: Set<DisputeType>
    package let isRedOnly: Bool
    /// `nil`: whistles of both kinds.
    package let isEmergency: Bool?

    package init(
        levels: Set<Level> = [], types: Set<DisputeType> = [], isRedOnly: Bool = false, isEmergency: Bool? = nil
    ) {
        self.levels = levels
        self.types = types
        self.isRedOnly = isRedOnly
        self.isEmergency = isEmergency
    }

    /// How many things it asks for: of two rules that fit, the one that asks for more is meant.
    package var specificity: Int {
        (levels.isEmpty ? 0 : 1) + (types.isEmpty ? 0 : 1) + (isRedOnly ? 1 : 0) + (isEmergency == nil ? 0 : 1)
    }

    /// Whether a rule with this condition is made for a case in these circumstances.
    package func holds(in circumstances: ClockCircumstances) -> Bool {
        (levels.isEmpty || levels.contains(circumstances.level))
            && (types.isEmpty || types.contains(circumstances.type))
            && (!isRedOnly || circumstances.isRed)
            && (isEmergency == nil || isEmergency == circumstances.isEmergency)
    }
}

/// What selects the rule of a clock, as it is when the clock starts.
package struct ClockCircumstances: Hashable, Sendable {
    package var level: Level
    package var type: DisputeType
    package var isRed: Bool
    /// The whistle that the clock belongs to is an emergency; `false` for other clocks.
    package var isEmergency: Bool

    package init(level: Level, type: DisputeType, isRed: Bool = false, isEmergency: Bool = false) {
        self.level = level
        self.type = type
        self.isRed = isRed
        self.isEmergency = isEmergency
    }
}

extension ClockCircumstances: CaseIterable {
    /// Every combination, so that rules can be compared with each other before any case exists.
    package static let allCases: [ClockCircumstances] = Level.allCases.flatMap { level in
        DisputeType.allCases.flatMap { type in
            [(false, false), (false, true), (true, false), (true, true)].map { isRed, isEmergency in
                ClockCircumstances(level: level, type: type, isRed: isRed, isEmergency: isEmergency)
            }
        }
    }

    /// The place of this combination in `allCases`.
    var index: Int {
        ((Self.places[level, default: 0] * Self.typePlaces.count + Self.typePlaces[type, default: 0]) * 2
            + (isRed ? 1 : 0)) * 2 + (isEmergency ? 1 : 0)
    }

    private static let places = Dictionary(uniqueKeysWithValues: zip(Level.allCases, 0...))
    private static let typePlaces = Dictionary(uniqueKeysWithValues: zip(DisputeType.allCases, 0...))
}
