// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// How one person gets in, as their administrator sees it and changes it.
struct AccessPage: Sendable {
    let say: Say
    let formToken: String
    let access: AccessOfPerson
    let mistakes: [AccessPart: [FormMistake]]
    let hasProvider: Bool
    /// A first password that was just made up; it is shown this once.
    var firstPassword: String?

    var title: String { "\(access.name) · \(say(Phrase.Access.title))" }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p>\(access.unitName) · <code>\(access.username)</code> · \(say(standing))</p>
        \(firstPassword.map { shown($0) })
        \(section("first", .firstPassword, .firstHint, form(.password, "", .setPassword)))
        \(section("ending", .endAll, .endAllHint, form(.endings, "", .endAll)))
        \(access.hasSecondFactor ? section("factor", .removeFactor, .removeFactorHint, form(.removal, "", .removeFactor)) : nil)
        \(hasProvider ? section("identity", .identity, .identityHint, form(.identity, subjectField, .link)) : nil)
        <p><a href="\(href: PagePath.person(access.person).path)">\(say(Phrase.Frame.back))</a></p>
        """
    }

    private func shown(_ password: String) -> HTML {
        """
        <p class="notice" role="status">\(Icon.check)\(say(Phrase.Access.passwordShown))<br>\
        <code class="secret">\(password)</code></p>
        """
    }

    private var standing: Phrase.Access {
        guard access.isActive else { return .disabled }
        return switch access.mustChangePassword {
        case nil: .noPassword
        case true?: .mustChange
        case false?: .hasPassword
        }
    }

    private func section(_ id: String, _ title: Phrase.Access, _ hint: Phrase.Access, _ form: HTML) -> HTML {
        """
        <section aria-labelledby="\(id)"><h2 id="\(id)">\(say(title))</h2><p>\(say(hint))</p>
        \(form)
        </section>
        """
    }

    private func form(_ part: AccessPart, _ content: HTML, _ submit: Phrase.Access) -> HTML {
        """
        <form method="post" action="\(href: PagePath.accessPart(access.person, part).path)" class="panel">
        <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
        \(parts(part).summary)
        \(content)
        <button>\(say(submit))</button>
        </form>
        """
    }

    private func parts(_ part: AccessPart) -> FormParts {
        FormParts(say: say, form: FilledForm(mistakes: mistakes[part] ?? []))
    }

    private var subjectField: HTML {
        let parts = parts(.identity)
        let input: HTML = """
            <input id="\(FormMistake.id(of: "subject"))" name="subject" value="\(access.subject)" maxlength="255" \
            autocomplete="off" spellcheck="false"\(attribute: "aria-describedby", parts.noteID(of: "subject"))>
            """
        return parts.field("subject", label: say(Phrase.Access.subject), isOptional: true, input)
    }
}
