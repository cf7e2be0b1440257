// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Taking a register out of the program.
    package enum Register: CaseIterable, Bilingual {
        case title, lead, format, layout, from, to, names, reason, reasonHint, takeOut

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("导出台账", "Take out a register")
            case .lead:
                (
                    "谁、什么时候、为什么导出，都印在每一页上，也记在查看记录里。",
                    "Who takes it out, when and why is printed on every page and written down."
                )
            case .format: ("格式", "Format")
            case .layout: ("栏目", "Columns")
            case .from: ("从哪月登记的", "Registered from")
            case .to: ("到哪月", "Until")
            case .names: ("姓名", "Names")
            case .reason: ("做什么用", "What it is for")
            case .reasonHint: ("例如：季度报送、年终归档", "For example: the quarterly report")
            case .takeOut: ("导出", "Take it out")
            }
        }
    }
}

extension Phrase.Register {
    /// What stands on every page of a register.
    package static func watermark(person: String, unit: String, at time: String, reason: String) -> Sentence {
        Sentence(
            "导出人：\(unit) \(person)　时间：\(time)　用途：\(reason)　（含个人信息，不得外传）",
            "Taken out by \(person), \(unit), \(time), for: \(reason) (personal data: not to be passed on)")
    }
}
