// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// What a figure means: one entry of the registry.
struct IndicatorJSON: JSONWritable {
    let indicator: Indicator
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", indicator.rawValue)
            json.field("name", indicator.text(in: language))
            json.field("definition", indicator.definition.text(in: language))
            json.field("unit", indicator.unit.text(in: language))
            json.field("version", indicator.version.number)
            json.field("version_from", indicator.version.from)
            json.field("basis", indicator.basis.rawValue)
            json.field("trap", indicator.trap.text(in: language))
            json.array("measures", indicator.measures) { json, measure in
                json.object {
                    $0.field("id", measure.rawValue)
                    $0.field("text", measure.text(in: language))
                }
            }
        }
    }
}

/// A figure with its definition, whole and in parts.
struct IndicatorReportJSON: JSONWritable {
    let report: IndicatorReport
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("indicator", IndicatorJSON(indicator: report.indicator, language: language))
            json.field("region", RegionJSON(region: report.region))
            json.field("from", report.months.lowerBound.description)
            json.field("to", report.months.upperBound.description)
            json.field("as_of", report.asOf)
            json.field("by", report.breakdown.rawValue)
            json.field("total", value(report.total))
            json.array("parts", report.parts) { json, part in
                json.object {
                    $0.field("key", part.key)
                    $0.field("name", part.name(by: report.breakdown, in: language))
                    $0.field("value", value(part.value))
                }
            }
        }
    }

    private func value(_ value: IndicatorValue) -> IndicatorValueJSON {
        IndicatorValueJSON(value: value, measures: report.indicator.measures)
    }
}

extension IndicatorReport.Part {
    /// What people call it.
    func name(by breakdown: Breakdown, in language: Language) -> String {
        switch breakdown {
        case .region: region?.name ?? key
        case .month: key
        case .firstLevel: Level(rawValue: key)?.text(in: language) ?? key
        case .type: DisputeType(rawValue: key)?.text(in: language) ?? key
        case .source: Source(rawValue: key)?.text(in: language) ?? key
        }
    }
}

/// One value with its parts; what its formula does not have is null, and so is a share of nothing.
private struct IndicatorValueJSON: JSONWritable {
    let value: IndicatorValue
    let measures: [Measure]

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("numerator", value.numerator)
            json.field("denominator", value.denominator)
            json.name("value")
            if let decimal = value.rate?.decimal { json.value(json: decimal.utf8) } else { json.null() }
            json.field("median", value.decile(5))
            json.field("ninth_decile", value.decile(9))
            json.object("counts") { json in
                for measure in measures {
                    json.name(escaping: measure.rawValue)
                    if let sum = value.shown(measure) { json.value(sum) } else { json.null() }
                }
            }
        }
    }
}

/// A case behind a number.
struct CaseBehindJSON: JSONWritable {
    let line: CaseBehind

    init(_ line: CaseBehind) { self.line = line }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", line.id.description)
            $0.field("code", line.code)
            $0.field("title", line.title)
        }
    }
}
