// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// The door.
struct SignInPage: Sendable {
    /// Why somebody stands here.
    enum Reason: Sendable {
        case came, wrong, tooMany, ended
        case providerAway, providerRefused, providerLate, providerDeclined
        /// Who the provider says it is, whom no administrator has linked.
        case unlinked(subject: String)
    }

    let say: Say
    let reason: Reason
    let target: PagePath?
    let kept: KeptForm?
    let demo: DemoLogins?
    /// What stands on the button of the identity provider; `nil` where there is none.
    let provider: String?
    var username = ""

    var title: String { say(Phrase.SignIn.title) }

    var html: HTML {
        """
        <div class="door">
        <h1>\(title)</h1>
        <p class="tagline">\(say(Phrase.Frame.tagline))</p>
        \(message.map { messageBar($0) })
        \(kept.map { _ in keptNote })
        \(form)
        \(provider.map { way($0) })
        \(demo.map { accounts($0) })
        </div>
        """
    }

    private var message: Phrase.SignIn? {
        switch reason {
        case .came: nil
        case .wrong: .wrong
        case .tooMany: .tooMany
        case .ended: .ended
        case .providerAway: .providerAway
        case .providerRefused: .providerRefused
        case .providerLate: .providerLate
        case .providerDeclined: .providerDeclined
        case .unlinked: .unlinked
        }
    }

    private func messageBar(_ message: Phrase.SignIn) -> HTML {
        """
        <p class="problem" role="alert">\(Icon.warning)\(say(message))\(subject.map { identifier($0) })</p>
        """
    }

    private var subject: String? {
        guard case .unlinked(let subject) = reason else { return nil }
        return subject
    }

    private func identifier(_ subject: String) -> HTML { " <code class=\"secret\">\(subject)</code>" }

    /// A link and no form: the policy of the page lets no form leave this server, by a redirection either.
    private func way(_ title: String) -> HTML {
        let address = SignInTarget.address(of: .provider, for: target)
        return """
            <p class="provider"><a class="button" rel="nofollow" href="\(href: address)">\(title)</a></p>
            """
    }

    private var keptNote: HTML { "<p class=\"notice\">\(Icon.check)\(say(Phrase.SignIn.kept))</p>" }

    private var form: HTML {
        """
        <form method="post" action="\(href: PagePath.signIn.path)" class="panel">
        \(target.map { hidden(SignInTarget.field, $0.path) })
        \((kept?.hidden ?? []).map { hidden($0.name, $0.value) })
        <p class="field"><label for="username">\(say(Phrase.SignIn.username))</label>
        <input id="username" name="username" value="\(username)" autocomplete="username" autocapitalize="none" \
        spellcheck="false" required></p>
        <p class="field"><label for="password">\(say(Phrase.SignIn.password))</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required></p>
        <button class="primary">\(say(Phrase.SignIn.submit))</button>
        </form>
        """
    }

    private func hidden(_ name: String, _ value: String) -> HTML {
        """
        <input type="hidden" name="\(name)" value="\(value)">
        """
    }

    private func accounts(_ demo: DemoLogins) -> HTML {
        """
        <section class="demo" aria-labelledby="demo">
        <h2 id="demo">\(say(Phrase.SignIn.demo))</h2>
        <p>\(say(Phrase.SignIn.demoPassword(demo.password)))</p>
        <dl>\(demo.accounts.map { account($0.username, $0.who) })</dl>
        </section>
        """
    }

    private func account(_ username: String, _ who: String) -> HTML {
        """
        <div><dt><code>\(username)</code></dt><dd>\(who)</dd></div>
        """
    }
}
