// SPDX-License-Identifier: Apache-2.0

/// The rules for clocks that a case keeps: one nation's, one province's and one county's, put together once.
///
/// Which rule is meant is found by one look into a table of all kinds and circumstances.
package struct Rules: Hashable, Sendable {
    /// What it was put together from, for example `cn-2026.1+990101-2026.1`; old cases find their rules again by it.
    package let id: String
    /// Every rule of every layer, also those that a higher layer has replaced.
    package let all: [ClockRule]
    private let table: [Int16]

    private static let none: Int16 = -1

    /// - Parameter layers: from the nation's down to the county's. Of two rules that fit, the more specific one is
    ///   meant; of two as specific as each other, that of the later layer; within a layer, the first.
    package init(id: String, layers: [[ClockRule]]) {
        self.id = id
        all = layers.flatMap(\.self)
        precondition(all.count < Int(Int16.max), "There are at most \(Int16.max - 1) rules.")
        var table = [Int16](repeating: Self.none, count: ClockKind.allCases.count * ClockCircumstances.allCases.count)
        var offset = 0
        for layer in layers {
            var chosen = table
            for (number, rule) in layer.enumerated() {
                for place in Self.places(of: rule) {
                    let rival = chosen[place]
                    // An equal of the same layer came first; an equal of an earlier layer gives way.
                    let margin = rival >= offset ? 1 : 0
                    if rival == Self.none
                        || rule.condition.specificity >= all[Int(rival)].condition.specificity + margin
                    {
                        chosen[place] = Int16(offset + number)
                    }
                }
            }
            table = chosen
            offset += layer.count
        }
        self.table = table
    }

    /// The rule of a kind of clock in given circumstances; `nil` when nothing is owed then.
    package func rule(for kind: ClockKind, in circumstances: ClockCircumstances) -> ClockRule? {
        let found = table[Self.row(of: kind) + circumstances.index]
        return found == Self.none ? nil : all[Int(found)]
    }

    private static func places(of rule: ClockRule) -> [Int] {
        let row = row(of: rule.kind)
        return ClockCircumstances.allCases.indices
            .filter { rule.condition.holds(in: ClockCircumstances.allCases[$0]) }.map { row + $0 }
    }

    private static func row(of kind: ClockKind) -> Int {
        rows[kind, default: 0] * ClockCircumstances.allCases.count
    }

    private static let rows = Dictionary(uniqueKeysWithValues: zip(ClockKind.allCases, 0...))
}

extension Rules {
    /// Pairs of rules of one layer, by their places, of which neither is more specific where both fit, and nothing else
    /// is more specific there either: nobody could say which is meant.
    package static func ambiguities(in layer: [ClockRule]) -> [(first: Int, second: Int)] {
        var found: [(first: Int, second: Int)] = []
        for kind in ClockKind.allCases {
            let rivals = layer.indices.filter { layer[$0].kind == kind }
            guard rivals.count > 1 else { continue }
            for circumstances in ClockCircumstances.allCases {
                let fitting = rivals.filter { layer[$0].condition.holds(in: circumstances) }
                let highest = fitting.map { layer[$0].condition.specificity }.max()
                let best = fitting.filter { layer[$0].condition.specificity == highest }
                for second in best.dropFirst() where !found.contains(where: { $0.second == second }) {
                    found.append((best[0], second))
                }
            }
        }
        return found
    }
}
