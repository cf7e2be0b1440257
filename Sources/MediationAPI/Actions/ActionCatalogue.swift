// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage

/// The commands as `actions` describe them: label, fields and choices.
///
/// They depend on nothing but the language, so they are written once and copied into every answer: reading a case is
/// what happens most, and the choices are most of its bytes.
struct ActionCatalogue: Sendable {
    private let descriptions: [Command.Kind: [UInt8]]

    private static let chinese = ActionCatalogue(.chinese)
    private static let english = ActionCatalogue(.english)

    static func `in`(_ language: Language) -> ActionCatalogue {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    private init(_ language: Language) {
        descriptions = Dictionary(
            uniqueKeysWithValues: Command.Kind.allCases.map { kind in
                (kind, JSONWriter.bytes(of: ActionJSON(command: kind, language: language)))
            })
    }

    /// Writes what somebody may do, as an array.
    func write(_ actions: [Command.Kind], to json: inout JSONWriter) {
        json.array(actions) { json, kind in
            if let description = descriptions[kind] { json.value(json: description) }
        }
    }
}
