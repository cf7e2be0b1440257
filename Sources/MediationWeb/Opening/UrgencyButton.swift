// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// One of the three buttons that say how urgent a quarrel is: a colour and a word.
struct UrgencyButton: Sendable {
    let say: Say
    let form: FilledForm
    let urgency: Urgency

    var html: HTML {
        """
        <label class="choice \(urgency.rawValue)"><input type="radio" name="urgency" value="\(urgency.rawValue)"\
        \(attribute: "checked", when: form.has("urgency", urgency.rawValue))> <span>\(say(urgency))</span></label>
        """
    }
}
