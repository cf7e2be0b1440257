// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The roster of helpers, and for whoever keeps it the way on to it and off it.
struct HelperPage: Sendable {
    let say: Say
    let helpers: [HelperLine]
    let forms: OfficeForms
    let isKept: Bool

    var title: String { say(Phrase.Office.helpers) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Office.helpersIntro))</p>
        \(forms.summary)
        \(helpers.isEmpty ? "<p class=\"empty\">\(say(Phrase.Office.noHelpers))</p>" : list)
        \(isKept ? keeping : nil)
        """
    }

    private var list: HTML { "<ul class=\"plain\">\(helpers.map { line($0) })</ul>" }

    private func line(_ helper: HelperLine) -> HTML {
        """
        <li><strong>\(helper.name)</strong> \(say(helper.kind))
        <span class="meta">\(helper.skills) · \(helper.regionName)</span></li>
        """
    }

    private var keeping: HTML {
        """
        \(forms.form(.addHelper, to: .helpers, forms.newHelper))
        \(helpers.isEmpty ? nil : forms.form(.endHelper, to: .helpers, forms.endingHelper(helpers)))
        """
    }
}
