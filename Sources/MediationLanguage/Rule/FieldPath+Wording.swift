// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension FieldPath {
    /// The place in words, for the summary of errors above a form: `/consents/0/party` is `各方同意 1 · 当事人`.
    ///
    /// Names that nobody has worded, such as an unknown key, stand as they are.
    ///
    /// - Parameter command: the command that was sent, where it is known: it may ask for a name in words of its own.
    package func text(in language: Language, for command: Command.Kind? = nil) -> String {
        var parts: [String] = []
        for step in description.split(separator: "/") {
            if let index = Int(step), let last = parts.popLast() {
                parts.append("\(last) \(index + 1)")
            } else {
                // What consents and terms are made of means the same everywhere.
                let owner = parts.isEmpty ? command : nil
                parts.append(FieldName.wording(of: String(step), for: owner)?.text(in: language) ?? String(step))
            }
        }
        return parts.joined(separator: " · ")
    }
}
