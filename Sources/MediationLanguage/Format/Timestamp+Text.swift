// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Timestamp {
    /// The hour and minute in Asia/Shanghai, 24 hours: `15:04`.
    package var clockText: String {
        let minutes = (microseconds - day.start.microseconds) / 60_000_000
        return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60)
    }

    /// `9月5日（周五）15:04`, `Fri 5 Sep, 15:04`.
    package func text(in language: Language, today: LegalDay) -> String {
        let date = day.text(in: language, today: today)
        return switch language {
        case .chinese: date + clockText
        case .english: date + ", " + clockText
        }
    }
}

private func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
