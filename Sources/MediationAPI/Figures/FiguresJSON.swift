// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationService

/// The figures of one group of cases. Every outcome and level is there, with 0 when there is none.
struct FiguresJSON: JSONWritable {
    let figures: ResolutionFigures

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("registered", figures.registered)
            $0.field("due", figures.due)
            $0.field("moved", figures.moved)
            $0.object("outcomes") { json in
                for outcome in LocalResolutionRow.Outcome.allCases {
                    json.name(escaping: outcome.rawValue)
                    json.value(figures.outcomes[outcome] ?? 0)
                }
            }
            $0.object("settled_at") { json in
                for level in Level.allCases {
                    json.name(escaping: level.rawValue)
                    json.value(figures.settledAt[level] ?? 0)
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
            $0.field("numerator", rate.numerator)
            $0.field("denominator", rate.denominator)
            $0.name("value")
            if let value = rate.decimal { $0.value(json: value.utf8) } else { $0.null() }
        }
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
