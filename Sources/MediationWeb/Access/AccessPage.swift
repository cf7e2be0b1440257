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

    var title: String { "\(access.name) · \(say(Phrase.Access.title))" }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p>\(access.unitName) · <code>\(access.username)</code> · \(say(standing))</p>
        \(section("first", .firstPassword, .firstHint, form(.password, passwordField, .setPassword)))
        \(section("ending", .endAll, .endAllHint, form(.endings, "", .endAll)))
        \(access.hasSecondFactor ? section("factor", .removeFactor, .removeFactorHint, form(.removal, "", .removeFactor)) : nil)
        \(hasProvider ? section("identity", .identity, .identityHint, form(.identity, subjectField, .link)) : nil)
        <p><a href="\(href: PagePath.person(access.person).path)">\(say(Phrase.Frame.back))</a></p>
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

    private var passwordField: HTML {
        let parts = parts(.password)
        let input: HTML = """
            <input id="\(FormMistake.id(of: "new_password"))" name="new_password" type="text" autocomplete="off" \
            spellcheck="false" autocapitalize="none" maxlength="256" required\
            \(attribute: "aria-invalid", parts.isWrong("new_password") ? "true" : nil)\
            \(attribute: "aria-describedby", parts.noteID(of: "new_password"))>
            """
        return parts.field(
            "new_password", label: say(Phrase.Account.newPassword), hint: say(Phrase.Account.passwordHint), input)
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
