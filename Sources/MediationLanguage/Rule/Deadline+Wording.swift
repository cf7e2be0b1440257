// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Segment.Kind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .running: ("计时", "Running")
        case .paused: ("中止", "Paused")
        case .excluded: ("等上级答复", "Waiting for the next level")
        }
    }
}

extension Deadline {
    /// When it ends, in one line: `最迟10月9日（周四）`, with the raw day where days of rest lie between.
    package func sentence(today: LegalDay) -> Sentence {
        switch end {
        case .day(let raw, let last) where raw == last:
            Sentence("最迟" + last.text(in: .chinese, today: today), "by " + last.text(in: .english, today: today))
        case .day(let raw, let last):
            Sentence(
                "\(raw.text(in: .chinese, today: today))到期，遇休息日，最迟\(last.text(in: .chinese, today: today))",
                "due \(raw.text(in: .english, today: today)); because of days of rest, by "
                    + last.text(in: .english, today: today))
        case .instant(let instant):
            Sentence(
                "最迟" + instant.text(in: .chinese, today: today), "by " + instant.text(in: .english, today: today))
        case .unknown(let year, let raw): unknown(year, raw, today: today)
        case .standing(_, let left):
            Sentence("已停止计时，还剩\(left.text(in: .chinese))", "not running; \(left.text(in: .english)) left")
        }
    }

    private func unknown(_ year: Int, _ raw: LegalDay?, today: LegalDay) -> Sentence {
        let missing = Sentence("\(year)年的放假安排还没有录入", "the holidays of \(year) are not known yet")
        guard let raw else { return missing }
        return Sentence(
            "\(raw.text(in: .chinese, today: today))到期；\(missing.text(in: .chinese))",
            "due \(raw.text(in: .english, today: today)); \(missing.text(in: .english))")
    }
}
