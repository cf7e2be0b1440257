// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// A choice from a list that is too long for buttons.
struct Select: Sendable {
    let name: String
    let id: String
    /// Shown first, with no value; `nil` when there must be a choice.
    let empty: String?
    let options: [(value: String, text: String)]
    let selected: String?
    var describedBy: String?
    var isInvalid = false

    var html: HTML {
        """
        <select id="\(id)" name="\(name)"\(attribute: "aria-describedby", describedBy)\
        \(attribute: "aria-invalid", isInvalid ? "true" : nil)>
        \(empty.map { option("", $0) })
        \(options.map { option($0.value, $0.text) })
        </select>
        """
    }

    private func option(_ value: String, _ text: String) -> HTML {
        """
        <option value="\(value)"\(attribute: "selected", when: value == (selected ?? ""))>\(text)</option>
        """
    }
}

extension Say {
    /// Codes with their words, for a list to choose from.
    func options<Code: RawRepresentable<String> & Bilingual>(_ codes: [Code]) -> [(value: String, text: String)] {
        codes.map { ($0.rawValue, self($0)) }
    }
}
