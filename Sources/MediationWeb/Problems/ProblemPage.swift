// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import MediationLanguage

/// What did not work, what that means, and a way on; at the end, small, the id under which the log has it.
struct ProblemPage: Sendable {
    let say: Say
    let problem: Problem
    let reference: String

    func response(path: PagePath?) -> Response {
        let frame = PageFrame(language: say.language, page: path, principal: nil, formToken: nil, notice: nil)
        let title = say(Phrase.Failure.title)
        var response = frame.response(title: title, status: problem.type.status, html(title))
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }

    private func html(_ title: String) -> HTML {
        """
        <div class="failure">
        <h1>\(title)</h1>
        <p class="lead">\(sentence)</p>
        \(wait.map { paragraph($0) })
        <p><a class="button" href="\(href: PagePath.today.path)">\(say(Phrase.Failure.home))</a></p>
        <p class="meta">\(say(Phrase.Failure.reference))\(say.colon)<code>\(reference)</code></p>
        </div>
        """
    }

    private func paragraph(_ text: String) -> HTML { "<p>\(text)</p>" }

    private var wait: String? {
        problem.headers[.retryAfter].flatMap { Int($0) }.map { say(Phrase.Failure.retry(afterSeconds: $0)) }
    }

    /// By status: what a person can do is the same for all problems of one.
    private var sentence: String {
        switch problem.type.status {
        case .unauthorized: say(Phrase.Failure.notSignedIn)
        case .forbidden:
            say(problem.type == .crossSite ? Phrase.Failure.fromElsewhere : .notPermitted)
        case .notFound, .methodNotAllowed, .gone: say(Phrase.Failure.notFound)
        case .conflict, .preconditionFailed: say(Phrase.Failure.stale)
        case .contentTooLarge: say(Phrase.Failure.tooLarge)
        case .tooManyRequests: say(Phrase.Failure.tooMany)
        case .serviceUnavailable: say(Phrase.Failure.busy)
        case .badRequest, .unsupportedMediaType, .unprocessableContent: say(Phrase.Failure.unreadable)
        case _: say(Phrase.Failure.broken)
        }
    }
}
