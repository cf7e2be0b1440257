// SPDX-License-Identifier: Apache-2.0

/// How long free words may be, in characters.
package enum TextLimit {
    package static let name = 60
    package static let phone = 30
    package static let identityNumber = 20
    package static let place = 120
    package static let short = 500
    package static let long = 4_000
}

extension Command.Kind {
    /// What this command is told, in the order in which a person is asked. Opening a case has its own form; the program
    /// itself is asked nothing.
    package var fields: [Field] { Self.fieldTable[self] ?? [] }

    private static let fieldTable: [Command.Kind: [Field]] = {
        let chapters = [openingFields, mediationFields, agreementFields, endingFields, riskFields, voiceFields]
        return Dictionary(uniqueKeysWithValues: chapters.joined().map { ($0.key, $0.value) })
    }()
}
