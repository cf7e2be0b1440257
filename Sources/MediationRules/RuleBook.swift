// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// Every rule pack there is, and what they give together for a county on a day.
///
/// A value: a pack that is refused changes nothing.
package struct RuleBook: Sendable {
    package let packs: [RulePack]
    private let byAuthority: [Authority: [RulePack]]
    /// What the packs give together, by id; there are few, so that a case finds its rules by one look.
    private let compositions: [String: Rules]

    /// - Throws: all that the packs do to each other.
    package init(_ packs: [RulePack]) throws(RulePackRefusal) {
        let errors = PackConflicts.all(in: packs)
        guard errors.isEmpty else { throw RulePackRefusal(errors: errors) }
        self.packs = packs
        byAuthority = Dictionary(grouping: packs, by: \.authority)
        let layers = Self.compositions(of: packs)
        compositions = Dictionary(
            uniqueKeysWithValues: layers.map { layers in
                (Self.id(of: layers), Rules(id: Self.id(of: layers), layers: layers.map(\.rules)))
            })
    }

    /// This book with one pack more.
    package func adding(_ pack: RulePack) throws(RulePackRefusal) -> RuleBook { try RuleBook(packs + [pack]) }

    /// This book with one pack more, which is read first.
    package func adding(reading bytes: [UInt8]) throws(RulePackRefusal) -> RuleBook {
        try adding(RulePack(reading: bytes))
    }

    /// What holds in a county for what begins on a day; `nil` when no national pack is valid on it.
    package func rules(for county: CountyCode, on day: LegalDay) -> Rules? {
        guard let national = pack(of: .national, on: day) else { return nil }
        let overlays = [pack(of: .province(county.province), on: day), pack(of: .county(county), on: day)]
        return rules(id: Self.id(of: [national] + overlays.compactMap(\.self)))
    }

    /// The rules that an old case keeps; `nil` when a pack of them is not here.
    package func rules(id: String) -> Rules? { compositions[id] }

    private func pack(of authority: Authority, on day: LegalDay) -> RulePack? {
        byAuthority[authority]?.first { $0.isValid(on: day) }
    }

    private static func id(of layers: [RulePack]) -> String { layers.map(\.id).joined(separator: "+") }

    /// The packs that can be valid together somewhere, each from the nation's down.
    private static func compositions(of packs: [RulePack]) -> [[RulePack]] {
        func over(_ layers: [[RulePack]], _ level: Authority.Level) -> [[RulePack]] {
            layers.flatMap { below in
                packs.filter { pack in
                    // Periods that overlap in pairs have a day in common.
                    pack.authority.level == level
                        && below.allSatisfy { pack.authority.lies(over: $0.authority) && pack.overlaps($0) }
                }.map { below + [$0] }
            }
        }
        let national = packs.filter { $0.authority == .national }.map { [$0] }
        let provincial = over(national, .province)
        return national + provincial + over(national + provincial, .county)
    }
}
