// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// Figures, each with what it is made of.
    package enum Figures: CaseIterable, Bilingual {
        case title, villageResolution, townshipRetention, numerator, denominator, definition, period, from
        case until, region, revised, openCases, registered, agreed, performed, notAgreed, pendingProof
        case smallCell, mayFall, nothing

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
            case .smallCell: ("太少，不显示", "Too few to be shown")
            case .mayFall: ("以后还可能变少：重新谈了就不算。", "May fall later: a case that is opened again no longer counts.")
            case .nothing: ("这段时间没有到期的案件。", "No case was due in this period.")
            }
        }
    }
}

extension Phrase.Figures {
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
