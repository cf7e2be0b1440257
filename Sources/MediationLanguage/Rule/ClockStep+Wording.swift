// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ClockStep.Alert: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .warning: ("快到期", "Due soon")
        case .due: ("今天到期", "Due today")
        case .overdue: ("已逾期", "Overdue")
        }
    }
}

extension ClockStep.Climb: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .owner: ("经办", "whoever has to act")
        case .director: ("本单位负责人", "the director of that unit")
        case .above: ("上一级", "the next level")
        case .county: ("县级中心", "the county")
        }
    }
}
