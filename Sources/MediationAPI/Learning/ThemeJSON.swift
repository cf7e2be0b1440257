// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationService

/// A group of alike cases.
struct ThemeGroupJSON: JSONWritable {
    let group: ThemeGroup

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("region", group.township.description)
            json.field("dispute_type", group.type.rawValue)
            json.field("words", group.words)
            json.field("of_kind", group.ofKind)
            json.field("elsewhere", group.elsewhere)
            json.array("cases", group.cases) { json, one in
                json.object {
                    $0.field("id", one.id.description)
                    $0.field("code", one.code)
                    $0.field("region", one.region.description)
                    $0.field("summary", one.summary)
                }
            }
        }
    }
}

/// A theme in a list.
struct ThemeLineJSON: JSONWritable {
    let line: ThemeLine

    func write(to json: inout JSONWriter) {
        json.object { Self.write(line, to: &$0) }
    }

    static func write(_ line: ThemeLine, to json: inout JSONWriter) {
        json.field("id", line.id.rawValue)
        json.field("title", line.title)
        json.field("state", line.state.rawValue)
        json.field("version", line.version)
        json.field("month", line.month.description)
        json.field("region", line.region.description)
        json.field("region_name", line.regionName)
        json.field("dispute_type", line.type.rawValue)
        json.field("words", line.words)
        json.field("case_count", line.cases)
    }
}

/// A theme with its steps, and the cases that the person may see.
struct ThemeJSON: JSONWritable {
    let theme: ThemeService.Theme

    func write(to json: inout JSONWriter) {
        json.object { json in
            ThemeLineJSON.write(theme.line, to: &json)
            json.array("steps", theme.steps) { json, step in
                json.object {
                    $0.field("version", step.version)
                    $0.field("state", step.state.rawValue)
                    $0.field("note", step.note)
                    $0.field("unit_name", step.unitName)
                    $0.field("person_name", step.personName)
                    $0.field("at", step.at)
                }
            }
            json.array("cases", theme.cases) { json, line in CaseBehindJSON(line).write(to: &json) }
            json.name("following")
            json.array(theme.following) { $0.value($1.rawValue) }
        }
    }
}
