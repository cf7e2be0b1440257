// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What became of cases that were given to somebody else: those that were not are named with the reason.
struct AssignedPage: Sendable {
    let say: Say
    let assigned: Assigned

    var title: String { say(Phrase.Desk.give) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        \(assigned.left.isEmpty ? nil : left)
        \(assigned.given.isEmpty ? nil : given)
        <p class="actions"><a class="button" href="\(href: PagePath.cases.path)">\(say(Phrase.Desk.backToList))</a></p>
        """
    }

    private var left: HTML {
        """
        <div class="problem" role="alert"><p>\(Icon.warning)<strong>\(say(Phrase.Desk.notGiven)) \
        \(assigned.left.count)</strong></p>
        <ul>\(assigned.left.map { entry($0.line, reason($0.reason)) })</ul></div>
        """
    }

    private var given: HTML {
        """
        <section class="notice" role="status"><p>\(Icon.check)<strong>\(say(Phrase.Desk.given)) \
        \(assigned.given.count)</strong></p>
        <ul>\(assigned.given.map { entry($0, nil) })</ul></section>
        """
    }

    private func entry(_ line: CaseLine, _ reason: String?) -> HTML {
        "<li><a href=\"\(href: line.page.path)\">\(line.title)</a>\(reason.map { say.colon + $0 })</li>"
    }

    private func reason(_ error: ServiceError) -> String {
        if case .refused(let refusal, let allowed, _) = error {
            return refusal.sentence(in: say.language, available: allowed)
        }
        if case .stale = error { return say(Phrase.Failure.stale) }
        return say(Phrase.Failure.notPermitted)
    }
}
