// SPDX-License-Identifier: Apache-2.0

/// Why a password is not taken.
package enum PasswordFault: Error, Hashable, Sendable, CaseIterable {
    /// The old password, asked for again, is wrong.
    case oldIsWrong
    case tooShort
    case tooLong
    /// Among those that everybody tries first.
    case tooCommon
    /// Little more than the name of the person, the unit, the place or this program.
    case saysWhoYouAre
    /// The same as before.
    case unchanged
}

/// Which passwords are taken: long ones that nobody guesses. There is no rule about kinds of characters, and none expires
/// (ASVS 6.2).
package enum PasswordRules {
    package static let minimum = 8
    package static let maximum = 128
    /// So many characters must be left when the words that everybody knows of the person are taken out.
    private static let minimumOfOwn = 6

    /// What is wrong with a password, if anything.
    ///
    /// - Parameter words: what everybody knows of the person: names of person, unit and places.
    package static func fault(in password: String, knowing words: [String]) -> PasswordFault? {
        let count = password.unicodeScalars.count
        guard count >= minimum else { return .tooShort }
        guard count <= maximum else { return .tooLong }
        let plain = password.lowercased()
        guard !isCommon(plain) else { return .tooCommon }
        var rest = plain
        for word in (words + productWords).flatMap(parts) { rest = rest.replacing(word, with: "") }
        return rest.unicodeScalars.count < min(minimumOfOwn, count) ? .saysWhoYouAre : nil
    }

    private static let productWords = ["fengqiao", "枫桥", "mediation", "tiaojie", "调解"]

    /// A name, its pieces, and it without the word for its kind of place.
    private static func parts(of word: String) -> [String] {
        let word = word.lowercased()
        let pieces = word.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let stems = kindsOfPlaces.compactMap { word.hasSuffix($0) ? String(word.dropLast($0.count)) : nil }
        return ([word] + pieces + stems).filter { $0.unicodeScalars.count > 1 }.sorted { $0.count > $1.count }
    }

    private static let kindsOfPlaces = ["村人民调解委员会", "镇人民调解委员会", "人民调解委员会", "社会治理中心", "村", "镇", "县"]

    private static func isCommon(_ password: String) -> Bool {
        let bytes = Array(password.utf8)
        let letters = password.filter(\.isLetter)
        return Set(bytes).count < 4 || isRun(bytes) || FirstGuesses.contains(password)
            || (letters.count > password.count / 2 && FirstGuesses.contains(letters))
    }

    /// `12345678`, `hgfedcba`: each character follows the one before.
    private static func isRun(_ bytes: [UInt8]) -> Bool {
        let steps = Set(zip(bytes, bytes.dropFirst()).map { Int($1) - Int($0) })
        return steps == [1] || steps == [-1]
    }
}
