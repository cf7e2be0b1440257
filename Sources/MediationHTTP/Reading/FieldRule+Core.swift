// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
internal import JSON
package import MediationCore

// How values of the core are read from JSON and from forms alike.

extension FieldRule<LegalDay> {
    /// A calendar day that exists.
    package static var day: FieldRule<LegalDay> { .parsed("a day such as 2026-11-22", code: .notADay) { LegalDay($0) } }
}

extension FieldRule<Month> {
    package static var month: FieldRule<Month> { .parsed("a month such as 2026-11", code: .notADay) { Month($0) } }
}

extension FieldRule<RegionCode> {
    package static var region: FieldRule<RegionCode> {
        .parsed("a division code of 12 digits", code: .notARegion) { RegionCode($0) }
    }
}

extension FieldRule<CaseID> {
    package static var caseID: FieldRule<CaseID> { .parsed("a UUID", code: .notAnID) { CaseID($0) } }
}

extension FieldRule<CaseID> {
    /// Another case, by its id or by its code.
    ///
    /// - Parameter known: the cases behind the codes that the sender may mean.
    package static func otherCase(among known: [CaseCode: CaseID]) -> FieldRule<CaseID> {
        .parsed("the code of a case such as 7K3M2-Q9XDA, or its UUID", code: .notACase) { text in
            CaseID(text) ?? CaseCode(text).flatMap { known[$0] }
        }
    }
}

extension FieldRule<PartyNumber> {
    /// The number of a party within its case.
    package static var party: FieldRule<PartyNumber> {
        FieldRule<Int>.integer(1...PartyNumber.limit).then { number throws(FieldRefusal) in
            guard let party = PartyNumber(rawValue: number) else {
                throw FieldRefusal(.notAChoice, "must be the number of a party")
            }
            return party
        }
    }
}

extension FieldRule<PersonID> {
    package static var person: FieldRule<PersonID> {
        FieldRule<Int>.integer(1...Int(Int32.max)).then { number throws(FieldRefusal) in
            PersonID(rawValue: Int32(number))
        }
    }
}

extension FieldRule<Int64> {
    /// An amount in yuan with at most two decimals, as text (`"1200.50"`) or as a number; read as fen.
    package static var fen: FieldRule<Int64> {
        FieldRule { input throws(FieldRefusal) in
            let text: String
            switch input {
            case .text(let given), .json(.string(let given)): text = given
            case .json(.number(let number)): text = number.text
            case .json: throw FieldRefusal(.wrongType, "must be an amount such as \"1200.50\"")
            }
            guard let fen = Amount.fen(text) else {
                throw FieldRefusal(
                    .notAnAmount, "must be an amount in yuan with at most two decimals, such as \"1200.50\"")
            }
            return fen
        }
    }
}

extension FieldError.Code {
    package static let notADay = Self(rawValue: "not_a_day")
    package static let notARegion = Self(rawValue: "not_a_region")
    package static let notACase = Self(rawValue: "not_a_case")
    package static let notAnID = Self(rawValue: "not_an_id")
    package static let notAnAmount = Self(rawValue: "not_an_amount")
}

/// Money as people write it.
package enum Amount {
    /// At most ten thousand million yuan: more is a slip of the finger.
    static let limit: Int64 = 1_000_000_000_000

    /// Fen from yuan with at most two decimals; `nil` for anything else, so also for signs, exponents and nothing.
    package static func fen(_ text: String) -> Int64? {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = parts.first, (1...10).contains(whole.count),
            parts.count == 1 || (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let yuan = Int64(String(Substring(whole)))
        else { return nil }
        let decimals = parts.count == 2 ? String(Substring(parts[1])) : "0"
        let hundredths = (Int64(decimals) ?? 0) * (decimals.utf8.count == 1 ? 10 : 1)
        let fen = yuan * 100 + hundredths
        return fen > 0 && fen <= limit ? fen : nil
    }
}
