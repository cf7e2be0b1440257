// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// A dated set of rules for clocks, as a file: what the nation, a province or a county has laid down.
///
/// A pack is never changed once cases keep it; a change is a new pack with a later day.
package struct RulePack: Hashable, Sendable {
    /// For example `cn-2026.1`: whose, of which year, the how manieth.
    package let id: String
    package let title: Title
    package let authority: Authority
    package let validFrom: LegalDay
    /// The last day; `nil` while no end is known.
    package let validUntil: LegalDay?
    package let rules: [ClockRule]

    /// What a pack is called.
    package struct Title: Hashable, Sendable {
        package let chinese: String
        package let english: String
    }

    /// Whether cases that begin on a day are under it.
    package func isValid(on day: LegalDay) -> Bool { validFrom <= day && validUntil.map { day <= $0 } ?? true }

    /// Whether there is a day on which both are valid.
    func overlaps(_ other: RulePack) -> Bool {
        (validUntil.map { other.validFrom <= $0 } ?? true) && (other.validUntil.map { validFrom <= $0 } ?? true)
    }
}

/// Who lays down a pack: the nation's is the base, the others lie over it.
package enum Authority: Hashable, Sendable {
    case national
    /// By the first two digits of its division codes.
    case province(Int32)
    case county(CountyCode)

    /// The word for it in a pack.
    package enum Level: String, CaseIterable, Sendable {
        case national, province, county
    }

    package var level: Level {
        switch self {
        case .national: .national
        case .province: .province
        case .county: .county
        }
    }

    /// Whether a pack of this authority lies over one of the other: it is more local and within its region.
    func lies(over other: Authority) -> Bool {
        switch (self, other) {
        case (.province, .national), (.county, .national): true
        case (.county(let county), .province(let province)): county.province == province
        case (.national, _), (.province, .province), (.province, .county), (.county, .county): false
        }
    }
}

extension CountyCode {
    /// The first two digits.
    var province: Int32 { rawValue / 10_000 }
}
