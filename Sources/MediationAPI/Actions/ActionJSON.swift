// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage

/// A command with the fields that it is told, so that a client can ask for them without knowing the command.
struct ActionJSON: JSONWritable {
    let command: Command.Kind
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("command", command.rawValue)
            $0.field("label", command.text(in: language))
            $0.array("fields", command == .register ? MemberJSON.opening(in: language) : command.fields.map(member))
        }
    }

    private func member(_ field: Field) -> MemberJSON {
        MemberJSON(
            name: field.name, label: field.text(in: language, for: command), kind: field.kind.word,
            isRequired: field.isRequired, list: field.kind.list,
            limit: field.kind.limit, members: field.kind.members(in: language), language: language)
    }
}

/// A field, or a member of one.
struct MemberJSON: JSONWritable {
    let name: String
    let label: String
    let kind: String
    var isRequired = true
    var list: CodeList?
    var limit: Int?
    var members: [MemberJSON] = []
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("name", name)
            $0.field("label", label)
            $0.field("kind", kind)
            $0.field("required", isRequired)
            if let limit { $0.field("max", limit) }
            if let list { $0.field("choices", ChoicesJSON(list: list, language: language)) }
            if !members.isEmpty { $0.array("members", members) }
        }
    }
}

extension Field.Kind {
    /// The longest text, in characters.
    fileprivate var limit: Int? {
        switch self {
        case .text(let limit): limit
        case .day, .flag, .number, .code, .codes, .party, .parties, .consents, .terms, .answers, .person,
            .otherCase:
            nil
        }
    }

    /// What the objects of a list are made of.
    fileprivate func members(in language: Language) -> [MemberJSON] {
        func member(
            _ name: FieldName, _ kind: String, isRequired: Bool = true, list: CodeList? = nil, limit: Int? = nil
        ) -> MemberJSON {
            MemberJSON(
                name: name.rawValue, label: name.text(in: language), kind: kind, isRequired: isRequired, list: list,
                limit: limit, language: language)
        }
        switch self {
        case .consents: return [member(.party, "party"), member(.way, "code", list: .consentWay)]
        case .terms:
            return [
                member(.obligor, "party"),
                member(.promise, "text", limit: TextLimit.short),
                member(.amount, "amount", isRequired: false), member(.due, "day"),
            ]
        case .answers:
            return [
                member(.party, "party"), member(.reached, "flag"),
                member(.performance, "code", isRequired: false, list: .performanceReport),
                member(.satisfaction, "code", isRequired: false, list: .satisfaction),
                member(.newTrouble, "flag", isRequired: false),
            ]
        case .text, .day, .flag, .number, .code, .codes, .party, .parties, .person, .otherCase: return []
        }
    }
}
