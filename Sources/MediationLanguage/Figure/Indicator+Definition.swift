// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Indicator {
    /// How it is counted, put together from the words of its measures so that it cannot say anything else.
    package var definition: Sentence { formula.definition }

    /// What stands behind the number.
    package var unit: Sentence {
        switch formula {
        case .sum: Sentence("件（次、人）", "number")
        case .money: Sentence("元", "yuan")
        case .share: Sentence("%", "%")
        case .mean: Sentence("每件", "for each case")
        case .spread: Sentence("天", "days")
        case .none: Sentence("—", "—")
        }
    }
}

extension Formula {
    fileprivate var definition: Sentence {
        switch self {
        case .sum(let measure), .money(let measure):
            Sentence("合计：\(measure.text(in: .chinese))。", "The sum of: \(measure.text(in: .english)).")
        case .share(let parts, let whole):
            Sentence(
                "分子：\(Self.words(parts, .chinese))。分母：\(whole.text(in: .chinese))。",
                "Counted: \(Self.words(parts, .english)). Out of: \(whole.text(in: .english)).")
        case .mean(let measure, let per):
            Sentence(
                "\(measure.text(in: .chinese)) ÷ \(per.text(in: .chinese))。",
                "\(measure.text(in: .english)) ÷ \(per.text(in: .english)).")
        case .spread(let measure):
            Sentence(
                "中位数和九成数：\(measure.text(in: .chinese))。", "Middle and ninth tenth of: \(measure.text(in: .english)).")
        case .none: Sentence("不计算。", "It is not counted.")
        }
    }

    private static func words(_ measures: [Measure], _ language: Language) -> String {
        measures.map { $0.text(in: language) }.joined(separator: language == .chinese ? "＋" : " + ")
    }
}
