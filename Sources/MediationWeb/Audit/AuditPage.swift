// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The auditor's screen: where the proof stands, the anchors, and who looked at what.
struct AuditPage: Sendable {
    let say: Say
    let formToken: String
    let state: ProofState
    let log: AuditLogList
    /// What the anchor says that was just pasted.
    var answer: AnchorAnswer?

    var title: String { say(Phrase.Audit.title) }

    var html: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">\(say(Phrase.Audit.intro))</p>
        <dl class="facts">
        <div><dt>\(say(Phrase.Audit.chains))</dt><dd>\(String(state.chains))</dd></div>
        <div><dt>\(say(Phrase.Audit.lines))</dt><dd>\(String(state.lines))</dd></div>
        <div><dt>\(say(Phrase.Audit.verified))</dt><dd>\(verified)</dd></div>
        </dl>
        \(log.html)
        \(anchors)
        \(checking)
        """
    }

    private var verified: String {
        guard let line = state.lastVerification else {
            return say(Phrase.Audit.neverVerified) + say.comma + say(Phrase.Audit.verifyHint)
        }
        return say.moment(line.line.at)
    }

    private var anchors: HTML {
        """
        <section class="figures" aria-labelledby="anchors"><h2 id="anchors">\(say(Phrase.Audit.anchors))</h2>
        <p>\(say(Phrase.Audit.anchorsIntro))</p>
        \(state.anchors.isEmpty ? "<p class=\"empty\">\(say(Phrase.Audit.noAnchors))</p>" : table)
        </section>
        """
    }

    private var table: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="anchors"><table>
        <thead><tr><th scope="col">\(say(Phrase.Audit.number))</th><th scope="col">\(say(Phrase.Audit.when))</th>
        <th scope="col" class="number">\(say(Phrase.Audit.leaves))</th><th scope="col">\(say(Phrase.Audit.signature))</th>
        <th scope="col">\(say(Phrase.Audit.root))</th></tr></thead>
        <tbody>\(state.anchors.map { row($0) })</tbody></table></div>
        """
    }

    private func row(_ line: ProofState.Line) -> HTML {
        let holds = line.isSigned && line.follows != false
        return """
            <tr><th scope="row">\(String(line.number)) <a href="\(href: PagePath.anchor(line.number).path)">\
            \(say(Phrase.Audit.download))</a></th><td>\(say.moment(line.at))</td>
            <td class="number">\(String(line.leaves))</td>
            <td>\(holds ? Icon.check : Icon.warning)\(say(holds ? Phrase.Audit.holds : .broken))</td>
            <td><code>\(String(line.root.prefix(16)))…</code></td></tr>
            """
    }

    private var checking: HTML {
        """
        <form method="post" action="\(href: PagePath.audit.path)" class="panel">
        <input type="hidden" name="\(FormToken.name)" value="\(formToken)">
        <h2>\(say(Phrase.Audit.check))</h2>
        \(answer.map { said($0) })
        <div class="field"><label for="anchor">\(say(Phrase.Audit.checkHint))</label>
        <textarea id="anchor" name="anchor" rows="4" maxlength="4000" required></textarea></div>
        <button>\(say(Phrase.Audit.check))</button>
        </form>
        """
    }

    private func said(_ answer: AnchorAnswer) -> HTML {
        let (phrase, isGood, number): (Phrase.Audit, Bool, Int32?) =
            switch answer {
            case .same(let number): (.same, true, number)
            case .different(let number): (.different, false, number)
            case .missing(let number): (.missing, false, number)
            case .unsigned(let number): (.unsigned, false, number)
            case .unreadable: (.unreadable, false, nil)
            }
        return """
            <p class="\(isGood ? "notice" : "problem")" role="\(isGood ? "status" : "alert")">\
            \(isGood ? Icon.check : Icon.warning)\(number.map { "\(say(Phrase.Audit.number)) \($0) · " })\(say(phrase))</p>
            """
    }
}
