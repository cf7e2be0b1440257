// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Figures, each with what it is made of.
    package enum Figures: CaseIterable, Bilingual {
        case title, villageResolution, townshipRetention, numerator, denominator, definition, period, from
        case until, region, revised, openCases, registered, agreed, performed, notAgreed, pendingProof
        case smallCell, mayFall, nothing, due, moved, byRegion, byLevel, byMonth, ending, show, thisMonth
        case thisQuarter, thisYear, twelveMonths, wrongPeriod, rates, place, firstLevel, month, villageDefinition
        case townshipDefinition, hiddenMark, hiddenNote

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("数字", "Figures")
            case .villageResolution: ("村级就地化解率", "Settled in the village")
            case .townshipRetention: ("不出镇率", "Settled within the township")
            case .numerator: ("算进来的", "Counted")
            case .denominator: ("一共", "Out of")
            case .definition: ("怎么算的", "How it is counted")
            case .period: ("哪段时间", "Period")
            case .from: ("从", "From")
            case .until: ("到", "Until")
            case .region: ("哪个村镇", "Place")
            case .revised: ("后来改过", "Revised since")
            case .openCases: ("正在办", "Open")
            case .registered: ("记下的", "Written down")
            case .agreed: ("谈成的", "Agreed")
            case .performed: ("做到的", "Kept")
            case .notAgreed: ("没谈成的", "Not agreed")
            case .pendingProof: ("待核", "Proof is missing")
            case .hiddenMark: ("＊", "*")
            case .hiddenNote:
                ("少于三件的不显示，推得出它们的也不显示。", "Counts below three are not shown, nor what would give them away.")
            case .smallCell: ("太少，不显示", "Too few to be shown")
            case .mayFall: ("以后还可能变少：重新谈了就不算。", "May fall later: a case that is opened again no longer counts.")
            case .nothing: ("这段时间没有到期的案件。", "No case was due in this period.")
            case .due: ("到期的", "Due")
            case .moved: ("离开过第一级的", "Left the first level")
            case .byRegion: ("分地方看", "By place")
            case .byLevel: ("分第一级看", "By first level")
            case .byMonth: ("分月看", "By month")
            case .ending: ("到期的案件怎么样了", "What became of the cases that were due")
            case .show: ("看", "Show")
            case .thisMonth: ("这个月", "This month")
            case .thisQuarter: ("这个季度", "This quarter")
            case .thisYear: ("今年", "This year")
            case .twelveMonths: ("最近十二个月", "Twelve months")
            case .wrongPeriod:
                ("时间不对：开始不能在结束之后，也不能超过三年。", "The period must begin before it ends and last at most three years.")
            case .rates: ("就地化解", "Settled locally")
            case .place: ("地方", "Place")
            case .firstLevel: ("第一级", "First level")
            case .month: ("月份", "Month")
            case .villageDefinition:
                (
                    "分母：最先在村里登记、这段时间到期的全部案件。分子：其中在村里谈成、做到、有凭据、从没上交或移送，结案后又安静了30天（山林土地、房屋宅基地90天）的。",
                    """
                    Out of: all cases first registered at a village and due in this period. Counted: those settled there, \
                    kept, proven, never moved, and quiet for 30 days after closing (90 for land and houses).
                    """
                )
            case .townshipDefinition:
                (
                    "分母：最先在村或镇登记、这段时间到期的全部案件。分子：其中在村或镇谈成、做到、有凭据，结案后又安静了30天（山林土地、房屋宅基地90天）的。",
                    """
                    Out of: all cases first registered in a village or township and due in this period. Counted: those \
                    settled at village or township, kept, proven, and quiet for 30 days after closing (90 for land and houses).
                    """
                )
            }
        }
    }
}

extension Phrase.Figures {
    /// The day up to which events were looked at.
    package static func upTo(_ day: String) -> Sentence { Sentence("数到\(day)", "counted up to \(day)") }

    /// `12 / 15 = 80.0 %`, or that there is nothing to count; a rate of nothing is no rate.
    package static func rate(_ counted: Int, of all: Int) -> Sentence {
        guard all > 0 else { return Sentence("没有可算的", "nothing to count") }
        let tenths = (counted * 2_000 + all) / (all * 2)
        let figure = "\(counted) / \(all) = \(tenths / 10).\(tenths % 10)%"
        return Sentence(figure, figure)
    }

    /// The day up to which the figures count.
    package static func quiet(days: Int) -> Sentence {
        Sentence("结案后\(days)天没有反复才算", "counts after " + MediationLanguage.counted(days, "quiet day"))
    }
}
