// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The lines of the statistics form, chapter by chapter, in the form's own order.
struct FormTable: Sendable {
    let say: Say
    let form: StatisticsForm
    let seesCases: Bool

    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(say(Phrase.Report.form))">
        <table class="sheet">
        <thead><tr><th scope="col">\(say(Phrase.Report.item))</th>\
        <th scope="col" class="number">\(say(Phrase.Report.value))</th>\
        <th scope="col" class="number">\(say(Phrase.Report.revision))</th></tr></thead>
        \(FormChapter.allCases.map { chapter($0) })
        </table>
        </div>
        """
    }

    private func chapter(_ chapter: FormChapter) -> HTML {
        """
        <tbody><tr class="chapter"><th scope="rowgroup" colspan="3">\(say(chapter))</th></tr>
        \(form.lines.filter { $0.item.chapter == chapter }.map { row($0) })
        </tbody>
        """
    }

    private func row(_ line: StatisticsForm.Line) -> HTML {
        """
        \(heading(before: line))
        <tr\(attribute: "class", line.member == nil ? nil : "part")><th scope="row">\(name(line))\
        \(line.item.absence.map { absence($0) })</th>\
        <td class="number">\(value(line))</td><td class="number">\(revision(line))</td></tr>
        """
    }

    private func absence(_ reason: Sentence) -> HTML { "<small class=\"meta\">\(say(reason))</small>" }

    /// What the first heading of a line that is taken apart belongs to.
    private func heading(before line: StatisticsForm.Line) -> HTML? {
        guard case .parts(_, let part) = line.item.content, line.member == part.members.first else { return nil }
        return "<tr><th scope=\"row\">\(say(line.item))</th><td></td><td></td></tr>"
    }

    /// The name leads to the definition of a figure that is made of the same sum.
    private func name(_ line: StatisticsForm.Line) -> HTML {
        if let member = line.member { return "\(name(of: member, in: line.item))" }
        guard let measure = line.item.content.measures.first,
            let indicator = Indicator.allCases.first(where: { $0.measures.contains(measure) })
        else { return "\(say(line.item))" }
        return "<a href=\"\(href: query.address(of: .indicator(indicator)))\">\(say(line.item))</a>"
    }

    private func name(of member: String, in item: FormItem) -> String {
        guard case .parts(_, let part) = item.content else { return member }
        return switch part {
        case .type: DisputeType(rawValue: member).map { say($0) } ?? member
        case .source: Source(rawValue: member).map { say($0) } ?? member
        }
    }

    /// What is counted leads to the cases behind it; what is not is left white for a pen.
    private func value(_ line: StatisticsForm.Line) -> HTML {
        if line.isHidden { return "\(say(Phrase.Figures.hiddenMark))" }
        guard let value = line.value else { return "" }
        switch line.item.content {
        case .money: return "\(Yuan.text(value))"
        case .sum(let measure) where seesCases && value != 0:
            return "<a href=\"\(href: query.address(of: .casesBehind(measure)))\">\(String(value))</a>"
        case .sum, .rest, .parts, .organisation, .unknown: return "\(String(value))"
        }
    }

    private func revision(_ line: StatisticsForm.Line) -> HTML? {
        line.revision.map { "<strong>\($0 > 0 ? "+" : "")\(String($0))</strong>" }
    }

    private var query: IndicatorQuery {
        var query = IndicatorQuery()
        query.region = form.region.code
        query.from = form.period.months.lowerBound
        query.to = min(form.period.months.upperBound, Month(form.asOf))
        return query
    }
}
