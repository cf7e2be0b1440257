// SPDX-License-Identifier: Apache-2.0

extension Transitions {
    /// The chapters of the table, in the order in which a case comes to them.
    package enum Chapter: String, CaseIterable, Sendable {
        case opening
        case mediation
        case movement
        case agreement
        case performance
        case confirmation
        case ending
        case care
        case risk
        case whistles
        case voice

        package var rules: [Rule] {
            switch self {
            case .opening: Transitions.opening
            case .mediation: Transitions.mediation
            case .movement: Transitions.movement
            case .agreement: Transitions.agreement
            case .performance: Transitions.performance
            case .confirmation: Transitions.confirmation
            case .ending: Transitions.ending
            case .care: Transitions.care
            case .risk: Transitions.risk
            case .whistles: Transitions.whistles
            case .voice: Transitions.voice
            }
        }
    }
}
