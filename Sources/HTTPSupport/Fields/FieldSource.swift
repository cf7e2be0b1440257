// SPDX-License-Identifier: Apache-2.0
internal import JSON

/// Where the fields of a request are found.
enum FieldSource: Sendable {
    case json(JSONObject)
    /// A form or a query; nested fields have names with dots, such as `parties.0.name`.
    case form(FormFields, FormFields.Kind)

    /// The name of a field as errors give it.
    func pointer(_ prefix: String, _ name: String) -> String {
        switch self {
        case .json: prefix + JSONPathStep.pointer([.key(name)])
        case .form: prefix.isEmpty ? name : "\(prefix).\(name)"
        }
    }

    /// The values under a name; absent is not the same as empty in JSON, and `null` counts as absent.
    func values(_ prefix: String, _ name: String) -> [FieldInput] {
        switch self {
        case .json(let object):
            switch object[name] {
            case nil, .null: []
            case let value?: [.json(value)]
            }
        case .form(let fields, _):
            // A text field that was left empty is sent as an empty text.
            fields[pointer(prefix, name)].filter { !$0.isEmpty }.map(FieldInput.text)
        }
    }

    /// The kind of problem that errors of these fields make.
    var problemType: ProblemType {
        switch self {
        case .json, .form(_, .body): .invalidFields
        case .form(_, .query): .invalidQuery
        }
    }
}
