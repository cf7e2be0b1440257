// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The dashboard.
    package enum Board: CaseIterable, Bilingual {
        case title, compare, figure, now, previous, lastYear, funnel, funnelLead, village, township, county, quieting,
            unproven
        case rest, share, trend, registered, closed, month, types, days, median, ninthDecile, places, band, bandLead
        case tooFew, usual, above, below, up, caption, cases

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("看板", "Dashboard")
            case .compare: ("同前后比", "Compared")
            case .figure: ("指标", "Figure")
            case .now: ("本期", "This period")
            case .previous: ("上期", "The one before")
            case .lastYear: ("去年同期", "A year before")
            case .funnel: ("三级化解", "Settled at which level")
            case .funnelLead:
                ("小事不出村，大事不出镇，矛盾不上交：到期的案件在哪一级化解。", "Of the cases that fell due: where they were settled.")
            case .village: ("在村化解", "At the village")
            case .township: ("在镇化解", "At the township")
            case .county: ("在县化解", "At the county")
            case .quieting: ("静默期内", "Within the quiet period")
            case .unproven: ("待核", "Unproven")
            case .rest: ("没有化解、还在办", "Not settled, or open")
            case .share: ("占到期", "Of those due")
            case .trend: ("近十二个月", "Twelve months")
            case .registered: ("登记", "Registered")
            case .closed: ("结案", "Closed")
            case .month: ("月份", "Month")
            case .types: ("纠纷类型", "Types of dispute")
            case .days: ("结案天数", "Days to closing")
            case .median: ("一半在几天内", "Half within")
            case .ninthDecile: ("九成在几天内", "Nine tenths within")
            case .places: ("各地情况", "Places")
            case .band: ("同整体比", "Beside the whole")
            case .bandLead:
                (
                    "不排名。差别没有超过偶然的，都算差不多；少于10件的不比。",
                    "No ranks: what may be chance is alike, and fewer than ten cases are not compared."
                )
            case .tooFew: ("件数少，不比", "Too few")
            case .usual: ("差不多", "Alike")
            case .above: ("明显高", "Clearly higher")
            case .below: ("明显低", "Clearly lower")
            case .up: ("上一级", "One level up")
            case .caption: ("同一组数字的表", "The same as a table")
            case .cases: ("件", "Cases")
            }
        }
    }
}
