// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What is asked of this office: the requests beside each other, and one of them with all that an answer needs.
struct QueuePage: Sendable {
    let say: Say
    let principal: Principal
    let lines: [CaseLine]
    /// `nil` when nothing waits.
    let review: Review?
    let alerts: [AlertLine]
    let formToken: String

    var title: String { say(Phrase.Queue.title) }

    var html: HTML {
        """
        \(DeskTabs(say: say, principal: principal, current: .queue).html)
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Queue.intro))</p>
        \(review.map { desk($0) } ?? nothing)
        \(AlertList(say: say, alerts: alerts).html)
        """
    }

    private var nothing: HTML { "<p class=\"empty\">\(Icon.check)\(say(Phrase.Queue.nothing))</p>" }

    private func desk(_ review: Review) -> HTML {
        """
        <div class="desk">
        \(ReviewCard(say: say, review: review, formToken: formToken, around: steps(from: review)).html)
        <nav class="waiting" aria-labelledby="waiting"><h2 id="waiting">\(say(Phrase.Desk.waiting(lines.count)))</h2>
        <ol>\(lines.map { entry($0, isOpen: $0.id == review.request.line.id) })</ol>
        </nav>
        </div>
        """
    }

    private func entry(_ line: CaseLine, isOpen: Bool) -> HTML {
        let chip = Chip(say: say)
        return """
            <li><a href="\(href: Self.address(of: line))"\(attribute: "aria-current", isOpen ? "true" : nil)>\
            <strong>\(line.title)</strong> <small class="meta">\(line.holderUnitName)</small></a>
            <span class="chips">\(chip.risk(line.risk))\(chip.due(line.dueOn))</span></li>
            """
    }

    /// The requests before and after the one that is open.
    private func steps(from review: Review) -> ReviewCard.Around {
        let place = lines.firstIndex { $0.id == review.request.line.id } ?? 0
        func address(_ index: Int) -> String? {
            lines.indices.contains(index) ? Self.address(of: lines[index]) : nil
        }
        return ReviewCard.Around(
            place: place + 1, count: lines.count, previous: address(place - 1), next: address(place + 1))
    }

    private static func address(of line: CaseLine) -> String {
        PagePath.queue.path + "?case=" + CaseCode(line.id).description
    }
}
