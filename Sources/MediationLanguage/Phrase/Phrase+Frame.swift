// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The frame around every page.
    package enum Frame: CaseIterable, Bilingual {
        case product, tagline, skipToContent, today, cases, openCase, queue, figures, people, signOut
        case language, save, cancel, back, more, none, yes, no, optional, search, clear, choose, print, help
        case mainMenu, firstPage, units, whistles, audit

        package var wording: (chinese: String, english: String) {
            switch self {
            case .product: ("枫桥", "Fengqiao")
            case .tagline: ("小事不出村，大事不出镇，矛盾不上交", "Small matters stay in the village, big ones in the township")
            case .skipToContent: ("跳到正文", "Skip to the content")
            case .today: ("今天", "Today")
            case .cases: ("案件", "Cases")
            case .openCase: ("记一件事", "Open a case")
            case .queue: ("要审的", "Review")
            case .figures: ("数字", "Figures")
            case .people: ("人员", "People")
            case .signOut: ("退出", "Sign out")
            case .language: ("语言", "Language")
            case .save: ("存下", "Save")
            case .cancel: ("不做了", "Cancel")
            case .back: ("返回", "Back")
            case .more: ("后面还有", "More")
            case .none: ("没有", "None")
            case .yes: ("是", "Yes")
            case .no: ("否", "No")
            case .optional: ("可以不填", "optional")
            case .search: ("找", "Search")
            case .clear: ("清空", "Clear")
            case .choose: ("请选一个", "Choose one")
            case .print: ("打印", "Print")
            case .help: ("怎么用", "Help")
            case .mainMenu: ("主菜单", "Main menu")
            case .units: ("单位", "Units")
            case .whistles: ("哨", "Whistles")
            case .audit: ("监督", "Audit")
            case .firstPage: ("回到开头", "To the beginning")
            }
        }
    }
}
