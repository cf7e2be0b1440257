// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The page that shows every part of which pages are made.
    package enum Design: CaseIterable, Bilingual {
        case title, intro, colours, letters, icons, buttons, marks, messages, inputs, things, figures, sentence
        case hint, mistake, typed, one, other

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("页面的零件", "The parts of pages")
            case .intro: ("每个零件、每种样子都在这里。只有演示时有这一页。", "Every part in every state. This page exists in a demo only.")
            case .colours: ("颜色", "Colours")
            case .letters: ("文字", "Letters")
            case .icons: ("图标，总和字在一起", "Signs, always beside a word")
            case .buttons: ("按钮", "Buttons")
            case .marks: ("标记：颜色、字、形状三样都有", "Marks: colour, word and shape")
            case .messages: ("提示", "Messages")
            case .inputs: ("要填的", "Inputs")
            case .things: ("案件的样子", "How a case looks")
            case .figures: ("数字", "Figures")
            case .sentence:
                (
                    "小事不出村，大事不出镇，矛盾不上交。一九六三年起，枫桥人把邻里的事在邻里谈妥：先听完，再想办法。",
                    "Small matters stay in the village. Since 1963 neighbours here have settled what is theirs: listen first."
                )
            case .hint: ("一句话说明", "A line that explains")
            case .mistake: ("这里还没填。", "This is still empty.")
            case .one: ("东头阿根", "Agen of the east end")
            case .other: ("老三家", "The Third family")
            case .typed: ("已经填了", "Filled in")
            }
        }
    }
}
