// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A person's own way in. Whoever has something to do first sees that and nothing else.
struct AccountPage: Sendable {
    let say: Say
    let formToken: String
    let duty: SignInDuty?
    let current: SignInID
    let signIns: [SignInLine]
    /// The offices in which the person may act, and the one that is acted in.
    let offices: [OfficeLine]
    let office: Int32?
    let tokens: [SignInLine]
    let factor: SecondFactorState
    let offersFactor: Bool
    var mistakes: [AccountPart: [FormMistake]] = [:]
    var typed: FormFields?
    /// A token that was just made; it is shown this once.
    var freshToken: String?
    /// A secret that waits for its first code.
    var secret: SecondFactorSecret?
    /// Shown this once.
    var recoveryCodes: [String] = []

    var title: String { say(Phrase.Account.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        \(recoveryCodes.isEmpty ? nil : recovery)
        \(dutyBar)
        \(sections)
        """
    }

    private var sections: [HTML] {
        switch duty {
        case .changePassword: [password]
        case .enrolSecondFactor where recoveryCodes.isEmpty: [secondFactor.html]
        case .enrolSecondFactor: []
        case nil:
            [AccountOffices(page: self).html, password, secondFactor.html, openSignIns, programTokens.html].compactMap {
                $0
            }
        }
    }

    private var dutyBar: HTML? {
        guard let duty, recoveryCodes.isEmpty else { return nil }
        let phrase: Phrase.Account =
            switch duty {
            case .changePassword: .changeFirst
            case .enrolSecondFactor: .enrolFirst
            }
        return "<p class=\"problem\" role=\"alert\">\(Icon.warning)\(say(phrase))</p>"
    }

    func form(_ part: AccountPart, _ content: HTML, submit: Phrase.Account, isPrimary: Bool = true) -> HTML {
        let parts = FormParts(say: say, form: FilledForm(fields: typed, mistakes: mistakes[part] ?? []))
        return """
            <form method="post" action="\(href: PagePath.accountPart(part).path)" class="panel">
            <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
            \(parts.summary)
            \(content)
            <button\(attribute: "class", isPrimary ? "primary" : nil)>\(say(submit))</button>
            </form>
            """
    }

    /// A password is never shown again, so it has no value.
    func secretField(_ part: AccountPart, _ name: String, _ label: Phrase.Account, hint: Phrase.Account? = nil) -> HTML
    {
        let parts = FormParts(say: say, form: FilledForm(mistakes: mistakes[part] ?? []))
        // Several forms of the page ask for the same thing, and an id stands once in a page.
        let id = mistakes[part] == nil ? "\(part.rawValue)-\(name)" : FormMistake.id(of: name)
        return """
            <div class="field">
            <label for="\(id)">\(say(label))</label>
            \(hint.map { hintLine($0) })
            <input id="\(id)" name="\(name)" type="password" \
            autocomplete="\(name == "password" ? "current-password" : "new-password")" maxlength="256" required\
            \(attribute: "aria-invalid", parts.isWrong(name) ? "true" : nil)\
            \(attribute: "aria-describedby", parts.noteID(of: name))>
            \(parts.mistake(at: name))
            </div>
            """
    }

    private func hintLine(_ hint: Phrase.Account) -> HTML { "<span class=\"hint\">\(say(hint))</span>" }

    private var password: HTML {
        let old = secretField(.password, "password", .oldPassword)
        let new = secretField(.password, "new_password", .newPassword, hint: .passwordHint)
        return """
            <section aria-labelledby="password"><h2 id="password">\(say(Phrase.Account.password))</h2>
            \(form(.password, "\(old)\(new)", submit: .change))
            </section>
            """
    }

    private var secondFactor: AccountSecondFactor { AccountSecondFactor(page: self) }
    private var programTokens: AccountTokens { AccountTokens(page: self) }

    private var recovery: HTML {
        """
        <section class="panel" aria-labelledby="recovery"><h2 id="recovery">\(say(Phrase.Account.recoveryShown))</h2>
        <p>\(say(Phrase.Account.recoveryHint))</p>
        <ul class="codes">\(recoveryCodes.map { code($0) })</ul>
        <p><a class="button" href="\(href: PagePath.account.path)">\(say(Phrase.Account.confirm))</a></p></section>
        """
    }

    private func code(_ text: String) -> HTML { "<li><code>\(text)</code></li>" }

    private var openSignIns: HTML {
        """
        <section aria-labelledby="sessions"><h2 id="sessions">\(say(Phrase.Account.sessions))</h2>
        <ul class="sign-ins">\(signIns.map { signIn($0) })</ul>
        \(signIns.count > 1 ? form(.endings, "", submit: .endOthers, isPrimary: false) : nil)
        </section>
        """
    }

    private func signIn(_ line: SignInLine) -> HTML {
        let kind = line.kind == .bearer ? "\(say(Phrase.Account.bearer)) · " : ""
        let device = line.device.isEmpty ? say(Phrase.Account.unknownDevice) : line.device
        return """
            <li><span><strong>\(kind + device)</strong> \(line.id == current ? thisOne : nil)<br>\
            \(say(Phrase.Account.lastUsed)) \(say.moment(line.lastSeenAt))</span>
            \(line.id == current ? nil : ending(line))</li>
            """
    }

    private var thisOne: HTML { "<span class=\"chip\">\(say(Phrase.Account.thisOne))</span>" }

    /// A button that ends one sign-in; its name says which, for those who hear the page.
    func ending(_ line: SignInLine) -> HTML {
        let name = line.name ?? (line.device.isEmpty ? say(Phrase.Account.unknownDevice) : line.device)
        return """
            <form method="post" action="\(href: PagePath.accountPart(.endings).path)">
            <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
            <input type="hidden" name="id" value="\(line.id.rawValue)">
            <button class="quiet" aria-label="\(say(Phrase.Account.end)) \(name)">\(say(Phrase.Account.end))</button>
            </form>
            """
    }
}
