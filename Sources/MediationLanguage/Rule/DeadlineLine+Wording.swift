// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension DeadlineLine {
    /// This line in words; days of this day's year are told without the year.
    package func sentence(today: LegalDay) -> Sentence {
        let teller = LineTeller(today: today)
        return switch self {
        case .started(let instant): teller.say("%起算", "Started %", instant)
        case .agreed(let day): teller.say("当事人约定到%", "The parties agreed on %", day)
        case .extended(let until, let agreedOn):
            teller.say("各方%同意延长到%", "On %, all parties agreed to go on until %", agreedOn, until)
        case .firstDayNotCounted(let day): teller.say("起算当天（%）不计入", "The day of the start, %, is not counted", day)
        case .months(let months, let from, let to):
            teller.say(
                "从%起\(months)个月，到%", "\(ClockLength.months(months).text(in: .english)) from % is %", from, to)
        case .countedDays(let time, let from, let to): teller.counted(time, from: from, to: to)
        case .countedTime(let seconds, let from, let to):
            teller.counted(.seconds(seconds), from: from, to: to)
        case .notCounted(let segment, let time): teller.stopped(segment, time)
        case .standing(let kind, let since, let left):
            teller.say(
                "%起停止计时（\(kind.text(in: .chinese))），还剩\(left.text(in: .chinese))",
                "Not running since % (\(kind.text(in: .english).lowercased())); \(left.text(in: .english)) left", since)
        case .rawLastDay(let day): teller.say("数到最后一天是%", "The count ends on %", day)
        case .makeUpDay(let day, let festival): teller.makeUp(day, festival)
        case .restDays(let from, let to, let festival): teller.rest(from: from, to: to, festival)
        case .lastDay(let day): teller.say("所以最迟%", "So the last day is %", day)
        case .lastInstant(let instant): teller.say("所以最迟%", "So it ends %", instant)
        case .unknownYear(let year):
            Sentence(
                "\(year)年的放假安排还没有录入，最后一天要等录入以后才能确定",
                "The holidays of \(year) are not known yet; the last day can be told once they are")
        case .basis(let basis): Sentence("依据：\(basis.chinese)", "Source: \(basis.english)")
        }
    }
}

/// Puts days and instants into the places of both texts.
private struct LineTeller {
    let today: LegalDay

    /// Each `%` takes the next moment, in both languages in the same order.
    func say(_ chinese: String, _ english: String, _ moments: any Moment...) -> Sentence {
        Sentence(fill(chinese, .chinese, moments), fill(english, .english, moments))
    }

    private func fill(_ text: String, _ language: Language, _ moments: [any Moment]) -> String {
        let parts = text.split(separator: "%", omittingEmptySubsequences: false)
        let told = moments.map { $0.text(in: language, today: today) }
        return zip(parts, told).map { $0 + $1 }.joined() + (parts.last ?? "")
    }

    func counted(_ time: CountedTime, from: any Moment, to: any Moment) -> Sentence {
        say("%到%，计\(time.text(in: .chinese))", "% to %: \(time.text(in: .english)) counted", from, to)
    }

    func stopped(_ segment: Segment, _ time: CountedTime) -> Sentence {
        let chinese = "\(segment.kind.text(in: .chinese))，\(time.text(in: .chinese))不计入"
        let english = "\(segment.kind.text(in: .english).lowercased()), \(time.text(in: .english)) not counted"
        guard let to = segment.to else { return say("%起" + chinese, "Since %: " + english, segment.from) }
        return say("%到%" + chinese, "% to %: " + english, segment.from, to)
    }

    func makeUp(_ day: LegalDay, _ festival: Festival?) -> Sentence {
        let chinese = festival.map { "\($0.text(in: .chinese))调休" } ?? "调休"
        let english = festival.map { " for \($0.text(in: .english))" } ?? ""
        return say("%虽是周末，但因\(chinese)上班，不顺延", "% is a weekend, but worked to make up\(english)", day)
    }

    func rest(from: LegalDay, to: LegalDay, _ festival: Festival?) -> Sentence {
        let chinese = festival.map { "是\($0.text(in: .chinese))休息日" } ?? "是休息日"
        let english = festival.map { " (\($0.text(in: .english)))" } ?? ""
        if from == to { return say("%\(chinese)，顺延", "% is a day of rest\(english)", from) }
        return say("%到%\(chinese)，顺延", "% to % are days of rest\(english)", from, to)
    }
}

private protocol Moment {
    func text(in language: Language, today: LegalDay) -> String
}

extension LegalDay: Moment {}
extension Timestamp: Moment {}
