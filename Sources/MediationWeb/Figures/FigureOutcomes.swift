// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What became of the cases that were due: one bar of all, and the same as numbers.
struct FigureOutcomes: Sendable {
    /// Settled first, still open last.
    static let order: [LocalResolutionRow.Outcome] = [
        .settled, .quieting, .unproven, .reopened, .released, .terminated, .withdrawn, .referred, .declined, .open,
    ]

    let say: Say
    let figures: ResolutionFigures
    /// The cases behind its numbers, where there are pages of them.
    var behind: IndicatorQuery?

    var html: HTML {
        """
        <section class="outcomes" aria-labelledby="ending">
        <h2 id="ending">\(say(Phrase.Figures.ending))</h2>
        \(figures.due == 0 ? (figures.isHidden(.due) ? nil : nothing) : bar)
        \(figures.hidden.isEmpty ? nil : few)
        <dl class="counts">
        \(count(say(Phrase.Figures.registered), shown(.registered, figures.registered, .registered), kind: "all"))
        \(count(say(Phrase.Figures.due), shown(.due, figures.due, .due), kind: "all"))
        \(Self.order.map {
            count(say($0), shown(.outcome($0), figures.outcomes[$0] ?? 0, $0.measure), kind: $0.rawValue)
        })
        </dl>
        </section>
        """
    }

    /// Why there is a mark instead of a number.
    private var few: HTML { "<p>\(say(Phrase.Figures.hiddenMark)) \(say(Phrase.Figures.hiddenNote))</p>" }

    private func shown(_ cell: FigureCell, _ count: Int, _ measure: Measure) -> HTML {
        figures.isHidden(cell) ? "\(say(Phrase.Figures.hiddenMark))" : number(count, measure)
    }

    private var nothing: HTML { "<p class=\"empty\">\(say(Phrase.Figures.nothing))</p>" }

    private var bar: HTML {
        """
        <svg class="stack" viewBox="0 0 \(figures.due) 10" preserveAspectRatio="none" aria-hidden="true">\(pieces)</svg>
        """
    }

    private var pieces: [HTML] {
        var start = 0
        return Self.order.compactMap { outcome in
            guard let cases = figures.outcomes[outcome], cases > 0 else { return nil }
            defer { start += cases }
            return """
                <rect class="outcome-\(outcome.rawValue)" x="\(start)" width="\(cases)" height="10"/>
                """
        }
    }

    private func count(_ name: String, _ cases: HTML, kind: String) -> HTML {
        """
        <div><dt><span class="key outcome-\(kind)" aria-hidden="true"></span>\(name)</dt>\
        <dd>\(cases)</dd></div>
        """
    }

    private func number(_ cases: Int, _ measure: Measure) -> HTML {
        guard cases > 0, let behind else { return "\(cases)" }
        return "<a href=\"\(href: behind.address(of: .casesBehind(measure)))\">\(cases)</a>"
    }
}

extension LocalResolutionRow.Outcome {
    /// The sum that counts the same cases by whole months.
    var measure: Measure {
        switch self {
        case .open: .dueOpen
        case .declined: .dueDeclined
        case .released: .dueReleased
        case .terminated: .dueTerminated
        case .withdrawn: .dueWithdrawn
        case .referred: .dueReferred
        case .unproven: .dueUnproven
        case .reopened: .dueReopened
        case .quieting: .dueQuieting
        case .settled: .dueSettled
        }
    }
}
