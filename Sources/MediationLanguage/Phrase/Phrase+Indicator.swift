// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The pages of single figures and of the cases behind them.
    package enum Indicator: CaseIterable, Bilingual {
        case all, value, unit, version, basis, mind, parts, by, byRegion, byMonth, byFirstLevel, byType, bySource
        case behind, noCases, back, next, months, notCounted, wrongMonths, median, ninthDecile, counted, outOf

        package var wording: (chinese: String, english: String) {
            switch self {
            case .all: ("全部指标", "All figures")
            case .value: ("数值", "Value")
            case .unit: ("单位", "Unit")
            case .version: ("版本", "Version")
            case .basis: ("依据", "Basis")
            case .mind: ("注意", "Mind")
            case .parts: ("分开看", "In parts")
            case .by: ("怎么分", "Broken down by")
            case .byRegion: ("地方", "Place")
            case .byMonth: ("月份", "Month")
            case .byFirstLevel: ("第一级", "First level")
            case .byType: ("纠纷类型", "Type of dispute")
            case .bySource: ("案件来源", "Source")
            case .behind: ("背后的案件", "The cases behind it")
            case .noCases: ("没有案件。", "There are no cases.")
            case .back: ("回到数字", "Back to the figures")
            case .next: ("后面的案件", "More cases")
            case .months: ("从哪月到哪月", "Months")
            case .notCounted: ("不统计", "not counted")
            case .wrongMonths:
                ("月份不对：开始不能在结束之后，不能超过36个月，也不能问还没开始的月份。", "The months must be in order, at most 36, and have begun.")
            case .median: ("一半在几天内", "Half within")
            case .ninthDecile: ("九成在几天内", "Nine tenths within")
            case .counted: ("分子", "Counted")
            case .outOf: ("分母", "Out of")
            }
        }
    }
}
