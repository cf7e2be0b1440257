// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What became of the cases that were due: one bar of all, and the same as numbers.
struct FigureOutcomes: Sendable {
    /// Settled first, still open last.
    static let order: [LocalResolutionRow.Outcome] = [
        .settled, .quieting, .unproven, .reopened, .terminated, .withdrawn, .referred, .declined, .open,
    ]

    let say: Say
    let figures: ResolutionFigures

    var html: HTML {
        """
        <section class="outcomes" aria-labelledby="ending">
        <h2 id="ending">\(say(Phrase.Figures.ending))</h2>
        \(figures.due == 0 ? (figures.isHidden(.due) ? nil : nothing) : bar)
        \(figures.hidden.isEmpty ? nil : few)
        <dl class="counts">
        \(count(say(Phrase.Figures.registered), shown(.registered, figures.registered), kind: "all"))
        \(count(say(Phrase.Figures.due), shown(.due, figures.due), kind: "all"))
        \(Self.order.map { count(say($0), shown(.outcome($0), figures.outcomes[$0] ?? 0), kind: $0.rawValue) })
        </dl>
        </section>
        """
    }

    /// Why there is a mark instead of a number.
    private var few: HTML { "<p>\(say(Phrase.Figures.hiddenMark)) \(say(Phrase.Figures.hiddenNote))</p>" }

    private func shown(_ cell: FigureCell, _ count: Int) -> String {
        figures.isHidden(cell) ? say(Phrase.Figures.hiddenMark) : String(count)
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

    private func count(_ name: String, _ cases: String, kind: String) -> HTML {
        """
        <div><dt><span class="key outcome-\(kind)" aria-hidden="true"></span>\(name)</dt><dd>\(cases)</dd></div>
        """
    }
}
