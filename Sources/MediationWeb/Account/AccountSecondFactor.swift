// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage
internal import MediationService

/// The part of the account's page about the second factor: off, being set up, or on.
struct AccountSecondFactor: Sendable {
    let page: AccountPage
    private var say: Say { page.say }

    var html: HTML {
        """
        <section aria-labelledby="factor"><h2 id="factor">\(say(Phrase.Account.secondFactor))</h2>
        \(content)
        </section>
        """
    }

    private var content: HTML {
        if let secret = page.secret { return enrolment(secret) }
        switch page.factor {
        case .on(let left):
            return """
                <p>\(say(Phrase.Account.factorOn)) \(say(Phrase.Account.recoveryLeft(left)))</p>
                \(page.form(.removal, page.secretField(.removal, "password", .oldPassword), submit: .remove, isPrimary: false))
                """
        case .off where page.offersFactor:
            return """
                <p>\(say(Phrase.Account.factorOff))</p>
                \(page.form(.secondFactor, page.secretField(.secondFactor, "password", .oldPassword), submit: .begin))
                """
        case .off: return "<p>\(say(Phrase.Account.factorUnavailable))</p>"
        }
    }

    private func enrolment(_ secret: SecondFactorSecret) -> HTML {
        let parts = FormParts(say: say, form: FilledForm(mistakes: page.mistakes[.confirmation] ?? []))
        let input = parts.line("code", limit: 12)
        return """
            <p>\(say(Phrase.Account.scan))</p>
            \(QRCode(secret.address)?.html)
            <p>\(say(Phrase.Account.orType))<br><code class="secret">\(secret.text)</code></p>
            <details><summary>otpauth</summary><code class="secret">\(secret.address)</code></details>
            \(page.form(
                .confirmation, parts.field("code", label: say(Phrase.Account.code), input), submit: .confirm))
            """
    }
}
