// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ClockLength: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .hours(let hours): ("\(hours)小时", counted(hours, "hour"))
        case .days(let days): ("\(days)天", counted(days, "day"))
        case .workingDays(let days): ("\(days)个工作日", counted(days, "working day"))
        case .months(let months): ("\(months)个月", counted(months, "month"))
        case .agreedDay: ("到约定的日期", "until the agreed day")
        }
    }
}

extension CountedTime: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .days(let days): ("\(days)天", counted(days, "day"))
        case .workingDays(let days): ("\(days)个工作日", counted(days, "working day"))
        case .seconds(let seconds): Self.wording(minutes: Int((seconds + 59) / 60))
        }
    }

    private static func wording(minutes: Int) -> (chinese: String, english: String) {
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return ("\(rest)分钟", counted(rest, "minute")) }
        if rest == 0 { return ("\(hours)小时", counted(hours, "hour")) }
        return ("\(hours)小时\(rest)分钟", counted(hours, "hour") + " " + counted(rest, "minute"))
    }
}

extension Basis: Bilingual {
    package var wording: (chinese: String, english: String) { (chinese, english) }
}

extension ClockWarning: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .percent(let percent): ("用去\(percent)%时", "at \(percent)%")
        case .daysBefore(let days): ("提前\(days)天", counted(days, "day") + " before")
        case .daysAfterStart(let days): ("第\(days)天", "on day \(days)")
        }
    }
}

extension ClockCondition: Bilingual {
    package var wording: (chinese: String, english: String) {
        let words = Language.allCases.map(parts(in:))
        return (words[0].joined(separator: "；"), words[1].joined(separator: "; "))
    }

    /// What it asks for, one by one; that there is nothing it asks for, otherwise.
    private func parts(in language: Language) -> [String] {
        let separator = Sentence("、", ", ").text(in: language)
        func list<Code: CaseIterable & Hashable & Bilingual>(_ codes: Set<Code>) -> [String] {
            let texts = Code.allCases.filter(codes.contains).map { $0.text(in: language) }
            return texts.isEmpty ? [] : [texts.joined(separator: separator)]
        }
        var parts = list(levels) + list(types)
        if isRedOnly { parts.append(Sentence("高风险", "red cases").text(in: language)) }
        if let isEmergency {
            let kind = isEmergency ? Sentence("紧急吹哨", "emergencies") : Sentence("普通吹哨", "ordinary whistles")
            parts.append(kind.text(in: language))
        }
        return parts.isEmpty ? [Sentence("全部", "all").text(in: language)] : parts
    }
}

extension Festival: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .newYear: ("元旦", "New Year's Day")
        case .springFestival: ("春节", "Spring Festival")
        case .tombSweeping: ("清明节", "Tomb-sweeping Day")
        case .labourDay: ("劳动节", "Labour Day")
        case .dragonBoat: ("端午节", "Dragon Boat Festival")
        case .midAutumn: ("中秋节", "Mid-autumn Festival")
        case .nationalDay: ("国庆节", "National Day")
        case .local(let name): (name, name)
        }
    }
}
