// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension RulePackFault {
    /// What is wrong, in whole sentences.
    package var sentence: (chinese: String, english: String) {
        switch self {
        case .syntax(let error):
            (
                "第\(error.line)行第\(error.column)个字节不是JSON（\(error.code.rawValue)）。",
                "Line \(error.line), byte \(error.column) is not JSON (\(error.code.rawValue))."
            )
        case .missing: ("缺少这一项。", "This member is missing.")
        case .unknownMember: ("没有这样的项。", "There is no such member.")
        case .wrongType(let type): ("这里应当是\(type.name.chinese)。", "This must be \(type.name.english).")
        case .empty: ("这里不能空着。", "This must not be empty.")
        case .tooMany(let limit): ("最多\(limit)个。", "There may be at most \(limit).")
        case .repeated: ("重复了。", "This is said twice.")
        case .badID:
            (
                "编号的样子是“地区-年份.次序”，例如990101-2026.1，地区与制定机关一致。",
                "An id is written like 990101-2026.1 or cn-2026.1, with the region of its authority."
            )
        case .badDay(let text): ("没有“\(text)”这一天。", "There is no day \"\(text)\".")
        case .badRegion:
            ("省写两位代码，县写六位代码，全国不写。", "A province has two digits, a county six, and the nation none.")
        case .reversedDates: ("结束日期早于开始日期。", "The last day lies before the first.")
        case .unknownWord(let word, let known):
            (
                "没有“\(word)”这个词；可以写：\(known.joined(separator: "、"))。",
                "\"\(word)\" is not known here; use one of: \(known.joined(separator: ", "))."
            )
        case .outOfRange(let range):
            (
                "应当在\(range.lowerBound)到\(range.upperBound)之间。",
                "This must be from \(range.lowerBound) to \(range.upperBound)."
            )
        case .warningOutsideLimit: ("提醒不在期限之内。", "The warning lies outside the limit.")
        case .stepsNotAscending: ("逾期提醒应当从早到晚，每天最多一次。", "Overdue steps must ascend, at most one a day.")
        case .needlessRollOver: ("按小时或者工作日计算的期限不顺延。", "Limits of hours or working days do not roll over.")
        case .conditionWithoutMeaning: ("这一项只对吹哨有意义。", "This condition has a meaning for whistles only.")
        case .conflict(let conflict): conflict.sentence
        }
    }
}

extension RulePackConflict {
    /// What one does to the other, in whole sentences.
    package var sentence: (chinese: String, english: String) {
        switch self {
        case .duplicateRule(let earlier):
            (
                "与第\(earlier + 1)条规则的事项和条件相同。",
                "This is the same kind under the same conditions as /rules/\(earlier)."
            )
        case .ambiguousRule(let earlier):
            (
                "与第\(earlier + 1)条规则同时符合时，分不出用哪一条；请再写一条更具体的。",
                "Where this and /rules/\(earlier) both hold, neither is more specific; add a rule that is."
            )
        case .duplicateID: ("已经有这个编号的规则包。", "There is a pack with this id already.")
        case .overlappingDates(let other):
            ("与同一机关的规则包\(other)有效期重叠。", "It is valid on the same days as \(other) of the same authority.")
        case .loosensLaw(let kind, let other):
            (
                "放宽了规则包\(other)中法律规定的期限（\(kind.rawValue)）。",
                "It loosens the limit of \(kind.rawValue) that a law sets in \(other)."
            )
        case .takesFromParties(let kind, let other):
            (
                "改变了规则包\(other)中法律给当事人的期间（\(kind.rawValue)）。",
                "It changes the period of \(kind.rawValue) that a law gives to the parties in \(other)."
            )
        }
    }
}

extension RulePackType {
    fileprivate var name: (chinese: String, english: String) {
        switch self {
        case .object: ("对象", "an object")
        case .array: ("数组", "an array")
        case .text: ("文字", "a string")
        case .integer: ("整数", "a whole number")
        case .flag: ("true或者false", "true or false")
        case .length:
            (
                "hours、days、working_days、months中的一个，或者agreed_day",
                "one of hours, days, working_days and months, or \"agreed_day\""
            )
        case .oneMember: ("只有一项的对象", "an object with exactly one member")
        }
    }
}
