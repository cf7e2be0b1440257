// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A figure as people read it; nothing to count is a dash and never a rate.
struct IndicatorWords: Sendable {
    let say: Say
    private let figure: IndicatorValue

    init(say: Say, value: IndicatorValue) {
        self.say = say
        figure = value
    }

    /// The number that stands large.
    var value: String {
        if figure.isHidden { return say(Phrase.Figures.smallCell) }
        return switch figure.formula {
        case .sum: "\(figure.numerator ?? 0)"
        case .money(let measure): measure.text(figure.numerator ?? 0)
        case .share: figure.rate.flatMap(Share.init)?.text ?? "–"
        case .mean: mean
        case .spread: figure.decile(5).map { "\($0)" } ?? "–"
        case .none: say(Phrase.Indicator.notCounted)
        }
    }

    /// What it is made of, in one line.
    var parts: String? {
        if figure.isHidden { return nil }
        return switch figure.formula {
        case .sum, .money, .none: nil
        case .share(_, let whole): "\(whole.text(figure.numerator ?? 0)) / \(whole.text(figure.denominator ?? 0))"
        case .mean: "\(figure.numerator ?? 0) / \(figure.denominator ?? 0)"
        case .spread:
            figure.decile(9).map { "\(say(Phrase.Indicator.ninthDecile))\(say.colon)\($0)" }
        }
    }

    var bar: HTML? { figure.rate.flatMap(Share.init)?.bar }

    private var mean: String {
        guard let numerator = figure.numerator, let denominator = figure.denominator, denominator > 0 else {
            return "–"
        }
        let tenths = (numerator * 20 + denominator) / (denominator * 2)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
