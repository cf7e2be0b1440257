// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Units and the people in them.
    package enum People: CaseIterable, Bilingual {
        case title, unit, name, role, level, openCases, away, nothing

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("人员", "People")
            case .unit: ("单位", "Unit")
            case .name: ("姓名", "Name")
            case .role: ("做什么的", "Role")
            case .level: ("哪一级", "Level")
            case .openCases: ("手上几件", "Cases in hand")
            case .away: ("不在", "Away")
            case .nothing: ("还没有人员。", "There is nobody yet.")
            }
        }
    }
}
