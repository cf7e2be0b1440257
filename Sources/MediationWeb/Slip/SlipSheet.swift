// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The paper that a party takes home. The code on it is shown this once.
struct SlipSheet: Sendable {
    let say: Say
    let code: SlipCode
    let address: String
    let caseCode: CaseCode
    let unitName: String

    var title: String { say(Phrase.Slip.sheet) }

    var html: HTML {
        """
        <div class="slip sheet">
        <h1>\(title)</h1>
        <p class="trail"><span class="code">\(caseCode.description)</span> · \(unitName)</p>
        <p class="lead">\(say(Phrase.Slip.keep))</p>
        \(QRCode(address)?.html)
        <p class="slip-address">\(address)</p>
        <p class="slip-code">\(code.text)</p>
        <p class="rights">\(say(Phrase.Slip.rights))</p>
        <p class="actions"><a class="button" href="\(href: PagePath.oneCase(caseCode).path)">\(say(Phrase.Slip.back))</a></p>
        </div>
        """
    }
}
