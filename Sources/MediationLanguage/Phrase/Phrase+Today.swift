// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Phrase {
    /// Today's work.
    package enum Today: CaseIterable, Bilingual {
        case title, overdue, dueToday, dueSoon, later, nothing, asksForHelp, waitsAbove, returned
        case news, noNews, all, wrapUp, rest, whole, callBack

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("今天要做的", "Today's work")
            case .overdue: ("超期的", "Overdue")
            case .dueToday: ("今天到期", "Due today")
            case .dueSoon: ("这几天到期", "Due soon")
            case .later: ("往后的", "Later")
            case .nothing: ("今天没有要做的事。", "There is nothing to do today.")
            case .asksForHelp: ("等着你们答复", "Waits for your answer")
            case .waitsAbove: ("上面还没答复", "Waits for the level above")
            case .returned: ("退回来了", "Came back with advice")
            case .news: ("有消息", "News")
            case .noNews: ("没有新消息。", "There is no news.")
            case .rest: ("先看最要紧的", "Only the most urgent")
            case .whole: ("全部要做的", "Everything to be done")
            case .callBack: ("抽到你们去问", "Drawn for you to ask")
            case .all: ("我承办的全部案件", "All cases that I hold")
            case .wrapUp: ("收个尾", "Wrap it up")
            }
        }
    }
}

extension Phrase.Today {
    /// The message of a working day's morning: numbers, and nobody's name.
    package static func morning(_ digest: DigestLine) -> Sentence {
        let late = digest.late > 0 ? Sentence("过了日子的\(digest.late)项", "\(digest.late) late") : nil
        let today = digest.today > 0 ? Sentence("今天到期的\(digest.today)项", "\(digest.today) due today") : nil
        let near = digest.near > 0 ? Sentence("快到日子的\(digest.near)项", "\(digest.near) due soon") : nil
        let parts = [late, today, near].compactMap(\.self)
        return Sentence(
            "今早提醒您：" + parts.map(\.wording.chinese).joined(separator: "，"),
            "This morning: " + parts.map(\.wording.english).joined(separator: ", "))
    }

    /// How many cases wait.
    package static func count(_ number: Int) -> Sentence { Sentence("共\(number)件", counted(number, "case")) }

    /// The one link behind which everything stands that is not for now.
    package static func others(_ number: Int, orMore isCut: Bool) -> Sentence {
        Sentence(
            "还有\(number)件\(isCut ? "以上" : "")，不急的在后面",
            "\(number)\(isCut ? " or more" : "") others, less urgent")
    }
}
