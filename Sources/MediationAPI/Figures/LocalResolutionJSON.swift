// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The local-resolution figures with the definition of each rate beside it.
struct LocalResolutionJSON: JSONWritable {
    let report: LocalResolutionReport
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.array("definitions", LocalResolutionRate.allCases) { json, rate in
                json.object {
                    $0.field("id", rate.rawValue)
                    $0.field("name", rate.name.text(in: language))
                    $0.field("version", LocalResolutionRate.version)
                    $0.field("text", rate.text(in: language))
                }
            }
            $0.field("region", RegionJSON(region: report.region))
            $0.field("from", report.from)
            $0.field("to", report.to)
            $0.field("as_of", report.asOf)
            $0.field("total", FiguresJSON(figures: report.total))
            $0.array("by_region", report.regions) { json, part in
                json.object {
                    $0.field("region", RegionJSON(region: part.region))
                    $0.field("figures", FiguresJSON(figures: part.figures))
                }
            }
            $0.array("by_level", report.levels) { json, part in
                json.object {
                    $0.field("first_level", part.level.rawValue)
                    $0.field("figures", FiguresJSON(figures: part.figures))
                }
            }
            $0.array("by_month", report.months) { json, part in
                json.object {
                    $0.field("month", String(part.month.description.prefix(7)))
                    $0.field("figures", FiguresJSON(figures: part.figures))
                }
            }
        }
    }
}

/// A region by code and name.
struct RegionJSON: JSONWritable {
    let region: RegionLine

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("code", region.code.description)
            $0.field("name", region.name)
        }
    }
}
