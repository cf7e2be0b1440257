// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// Where the code of a slip is typed.
struct SlipDoor: Sendable {
    let say: Say
    let form: FilledForm
    let isUnknown: Bool

    var title: String { say(Phrase.Slip.title) }

    var html: HTML {
        let parts = FormParts(say: say, form: form)
        return """
            <div class="slip">
            <h1>\(title)</h1>
            \(isUnknown ? unknown : nil)
            <form method="post" action="\(href: PagePath.slipDoor.path)">
            \(parts.field("code", label: say(Phrase.Slip.enterCode), parts.line("code", limit: 60)))
            <p><button class="primary">\(say(Phrase.Slip.look))</button></p>
            </form>
            </div>
            """
    }

    private var unknown: HTML {
        "<p class=\"problem\" role=\"alert\">\(Icon.warning)\(say(Phrase.Slip.unknownCode))</p>"
    }
}
