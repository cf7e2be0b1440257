// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// What stands in a form when it is shown: nothing, or what was typed, with what is wrong where.
struct FilledForm: Sendable {
    var fields: FormFields?
    var mistakes: [FormMistake] = []

    /// An untouched form.
    static let empty = FilledForm()

    func value(_ name: String) -> String? { fields?[name].first }
    func has(_ name: String, _ value: String) -> Bool { fields?[name].contains(value) ?? false }
    func mistake(at name: String) -> FormMistake? { mistakes.first { $0.name == name } }

    /// How many rows of a list were typed, such as `terms.0.…`, `terms.1.…`.
    func rows(of list: String) -> Int { fields?.rows(of: list).count ?? 0 }
}

/// What is wrong with a field, in a person's words.
struct FormMistake: Hashable, Sendable {
    /// The name of the field, such as `terms.0.due`; empty for the whole form.
    let name: String
    let sentence: String
    /// The step that the form is about, if it is about one.
    let command: Command.Kind?

    init(name: String, sentence: String, command: Command.Kind? = nil) {
        self.name = name
        self.sentence = sentence
        self.command = command
    }

    /// The id of the place in the page.
    var id: String { FormMistake.id(of: name) }

    static func id(of name: String) -> String { "f-" + name }
    static func noteID(of name: String) -> String { "m-" + name }
}

extension FormFields {
    /// The numbers of the rows that a list has, in their order.
    func rows(of list: String) -> [Int] {
        var rows: Set<Int> = []
        for field in fields where field.name.hasPrefix("\(list).") {
            if let row = field.name.dropFirst(list.count + 1).split(separator: ".").first.flatMap({ Int($0) }) {
                rows.insert(row)
            }
        }
        return rows.sorted()
    }

    /// The same fields without the rows of a list that were left blank, the others numbered anew.
    ///
    /// - Parameters:
    ///   - fixed: what a page fills in itself in each row; it does not make a row a filled one.
    ///   - kept: how many rows at the beginning stay, blank or not.
    func withoutBlankRows(of list: String, fixed: Set<String> = [], keeping kept: Int = 0) -> FormFields {
        var numbers: [Int: Int] = [:]
        for row in rows(of: list) where row < kept || isFilled(row: row, of: list, fixed: fixed) {
            numbers[row] = numbers.count
        }
        return FormFields(
            body: fields.compactMap { field in
                guard let (row, part) = field.name.row(of: list) else { return field }
                return numbers[row].map { (name: "\(list).\($0).\(part)", value: field.value) }
            })
    }

    private func isFilled(row: Int, of list: String, fixed: Set<String>) -> Bool {
        fields.contains { field in
            guard let (number, part) = field.name.row(of: list), number == row else { return false }
            return !field.value.isEmpty && !fixed.contains(part)
        }
    }
}

extension String {
    /// `terms.3.due` is row 3, part `due` of `terms`.
    fileprivate func row(of list: String) -> (row: Int, part: String)? {
        guard hasPrefix("\(list).") else { return nil }
        let parts = dropFirst(list.count + 1).split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let row = Int(parts[0]) else { return nil }
        return (row, String(parts[1]))
    }
}
