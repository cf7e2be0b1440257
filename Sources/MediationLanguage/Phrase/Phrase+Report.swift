// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The statistics form, closed months, and their revisions.
    package enum Report: CaseIterable, Bilingual {
        case title, form, region, period, show, item, value, revision, explanation, zero, notOver, open, frozen
        case closings, month, closedAt, closedBy, hash, file, noClosings, close, closeHint, closeConfirm, revisions
        case noRevisions, since, step, byTime, measure, change, count, caseCode, definitions, verify, print, again

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("统计表", "Statistics form")
            case .form: ("人民调解工作情况统计表", "Statistics of people's mediation")
            case .region: ("地方", "Place")
            case .period: ("哪月或哪年，例如2026-03、2026", "Month, quarter or year, such as 2026-03, 2026-Q1, 2026")
            case .show: ("看这张表", "Show it")
            case .item: ("项目", "Item")
            case .value: ("数值", "Value")
            case .revision: ("修订", "Revision")
            case .explanation: ("说明", "Note")
            case .zero:
                ("零报告：本期没有发生。这张表由系统生成，不用再报。", "Nothing happened: this is the report of it, and no other is needed.")
            case .notOver: ("这段时间还没有结束，数字还会变。", "The period is not over; the figures will change.")
            case .open: ("还有月份没有结账，数字还会变。", "Not every month of it is closed; the figures may change.")
            case .frozen:
                ("已结账：数字冻结，以后的变化在修订一栏。", "Closed: the figures are frozen, and later changes stand under revision.")
            case .closings: ("已结账的月份", "Closed months")
            case .month: ("月份", "Month")
            case .closedAt: ("结账时间", "Closed at")
            case .closedBy: ("结账人", "Closed by")
            case .hash: ("校验码", "Hash")
            case .file: ("下载", "File")
            case .noClosings: ("还没有结账的月份。", "No month has been closed.")
            case .close: ("结账这个月", "Close this month")
            case .closeHint:
                (
                    "结账以后不能改，只能看到修订。名字会印在表上。",
                    "It cannot be undone; later changes appear as revisions. Your name is printed on it."
                )
            case .closeConfirm: ("我看过数字，可以结账", "I have looked at the figures")
            case .revisions: ("结账以后的变化", "What changed after it was closed")
            case .noRevisions: ("结账以后没有变化。", "Nothing has changed since it was closed.")
            case .since: ("什么时候", "When")
            case .step: ("因为哪一步", "By which step")
            case .byTime: ("时间到了（静默期满、履行期限届满）", "Time passed (a quiet period ended, a promise fell due)")
            case .measure: ("哪个数", "Which sum")
            case .change: ("变化", "Change")
            case .count: ("几步", "Steps")
            case .caseCode: ("案件", "Case")
            case .definitions: ("按哪个版本的定义", "Versions of the definitions")
            case .verify: ("怎么核对", "How it is verified")
            case .print: ("打印", "Print")
            case .again: ("回到统计表", "Back to the form")
            }
        }
    }
}
