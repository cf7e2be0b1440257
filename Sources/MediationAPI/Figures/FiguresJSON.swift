// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationService

/// The figures of one group of cases. Every outcome and level is there, with 0 when there is none.
struct FiguresJSON: JSONWritable {
    let figures: ResolutionFigures

    func write(to json: inout JSONWriter) {
        json.object {
            $0.count("registered", .registered, of: figures)
            $0.count("due", .due, of: figures)
            $0.count("moved", .moved, of: figures)
            $0.object("outcomes") { json in
                for outcome in LocalResolutionRow.Outcome.allCases {
                    json.name(escaping: outcome.rawValue)
                    json.count(figures.outcomes[outcome] ?? 0, isHidden: figures.isHidden(.outcome(outcome)))
                }
            }
            $0.object("settled_at") { json in
                for level in Level.allCases {
                    json.name(escaping: level.rawValue)
                    json.count(figures.settledAt[level] ?? 0, isHidden: figures.isHidden(.settledAt(level)))
                }
            }
            $0.field("village_resolution_rate", RateJSON(rate: figures.villageResolution))
            $0.field("township_retention_rate", RateJSON(rate: figures.townshipRetention))
        }
    }
}

/// A share with both of its parts; without anything due there is no value.
struct RateJSON: JSONWritable {
    let rate: Rate

    func write(to json: inout JSONWriter) {
        json.object {
            $0.name("numerator")
            $0.count(rate.numerator, isHidden: rate.isHidden)
            $0.name("denominator")
            $0.count(rate.denominator, isHidden: rate.isHidden)
            $0.name("value")
            if let value = rate.decimal { $0.value(json: value.utf8) } else { $0.null() }
        }
    }
}

extension JSONWriter {
    /// Writes a member with a count, or `null` where it is not shown.
    fileprivate mutating func count(_ name: StaticString, _ cell: FigureCell, of figures: ResolutionFigures) {
        self.name(name)
        let number: Int? =
            switch cell {
            case .registered: figures.registered
            case .due: figures.due
            case .moved: figures.moved
            case .outcome, .settledAt: nil
            }
        count(number ?? 0, isHidden: figures.isHidden(cell))
    }

    fileprivate mutating func count(_ number: Int, isHidden: Bool) {
        if isHidden { null() } else { value(number) }
    }
}

extension Rate {
    /// The value with four decimals, by whole numbers, so that equal parts give equal digits on every machine.
    var decimal: String? {
        guard denominator > 0 else { return nil }
        let tenThousandths = (numerator * 20_000 + denominator) / (denominator * 2)
        let decimals = String(tenThousandths % 10_000)
        return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
    }
}
