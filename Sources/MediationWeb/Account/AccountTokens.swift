// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The part of the account's page about tokens for programs.
struct AccountTokens: Sendable {
    let page: AccountPage
    private var say: Say { page.say }

    var html: HTML {
        """
        <section aria-labelledby="tokens"><h2 id="tokens">\(say(Phrase.Account.tokens))</h2>
        <p>\(say(Phrase.Account.tokenHint))</p>
        \(page.freshToken.map { fresh($0) })
        \(page.tokens.isEmpty ? none : list)
        \(page.form(.tokens, fields, submit: .makeToken))
        </section>
        """
    }

    private func fresh(_ token: String) -> HTML {
        """
        <p class="notice" role="status">\(Icon.check)\(say(Phrase.Account.tokenShown))<br>\
        <code class="secret">\(token)</code></p>
        """
    }

    private var none: HTML { "<p class=\"empty\">\(say(Phrase.Account.noTokens))</p>" }
    private var list: HTML { "<ul class=\"sign-ins\">\(page.tokens.map { line($0) })</ul>" }

    private func line(_ token: SignInLine) -> HTML {
        let scopes = token.scopes.map { say($0) }.joined(separator: say.comma)
        return """
            <li><span><strong>\(token.name)</strong><br>\(scopes)<br>\
            \(say(Phrase.Account.lastUsed)) \(say.moment(token.lastSeenAt))\(say.comma)\
            \(say(Phrase.Account.until)) \(say.day(token.expiresAt.day))</span>
            \(page.ending(token))</li>
            """
    }

    private var fields: HTML {
        let parts = FormParts(
            say: say, form: FilledForm(fields: page.typed, mistakes: page.mistakes[.tokens] ?? []))
        let boxes = TokenScope.allCases.map { parts.box("scopes", value: $0.rawValue, label: say($0)) }
        return """
            \(parts.field("name", label: say(Phrase.Account.tokenName), parts.line("name", limit: TokenRequest.maximumName)))
            \(parts.group("scopes", label: say(Phrase.Account.tokenScopes), "\(boxes)"))
            \(parts.field(
                "days", label: say(Phrase.Account.tokenDays), isOptional: true,
                parts.line("days", limit: 3, placeholder: "90")))
            """
    }
}
