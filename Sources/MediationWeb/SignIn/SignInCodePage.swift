// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// The door again, for those who owe a code.
struct SignInCodePage: Sendable {
    enum Reason: Sendable {
        case asked, wrong
    }

    let say: Say
    let reason: Reason
    let target: PagePath?
    let kept: KeptForm?

    var title: String { say(Phrase.Account.codeTitle) }

    var html: HTML {
        """
        <div class="door">
        <h1>\(title)</h1>
        \(reason == .wrong ? wrong : nil)
        <p>\(say(Phrase.Account.codeAsk))</p>
        <form method="post" action="\(href: PagePath.signInCode.path)" class="panel">
        \(target.map { hidden(SignInTarget.field, $0.path) })
        \((kept?.hidden ?? []).map { hidden($0.name, $0.value) })
        <p class="field"><label for="code">\(say(Phrase.Account.code))</label>
        <span class="hint" id="code-hint">\(say(Phrase.Account.codeHint))</span>
        <input id="code" name="code" autocomplete="one-time-code" inputmode="text" autocapitalize="characters" \
        spellcheck="false" maxlength="32" aria-describedby="code-hint" required></p>
        <button class="primary">\(say(Phrase.SignIn.submit))</button>
        </form>
        <p><a href="\(href: PagePath.signIn.path)">\(say(Phrase.Frame.back))</a></p>
        </div>
        """
    }

    private var wrong: HTML {
        "<p class=\"problem\" role=\"alert\">\(Icon.warning)\(say(Phrase.Account.codeWrong))</p>"
    }

    private func hidden(_ name: String, _ value: String) -> HTML {
        """
        <input type="hidden" name="\(name)" value="\(value)">
        """
    }
}
