// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// A case as a line of a list.
struct CaseLineJSON: JSONWritable {
    let line: CaseLine

    init(_ line: CaseLine) { self.line = line }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", line.id.description)
            $0.field("code", line.code)
            $0.field("number", line.number)
            $0.field("title", line.title)
            $0.field("summary", line.summary)
            $0.field("stage", line.stage.rawValue)
            $0.field("level", line.level.rawValue)
            $0.field("first_level", line.firstLevel.rawValue)
            $0.field("region_name", line.regionName)
            $0.holder(line.holder, unitName: line.holderUnitName, personName: line.holderPersonName)
            $0.field("awaited_unit", line.awaitedUnit?.rawValue)
            $0.field("risk", line.risk.rawValue)
            $0.field("dispute_type", line.type.rawValue)
            $0.field("registered_at", line.registeredAt)
            $0.field("due_at", line.dueOn?.end)
            $0.field("version", line.version)
        }
    }
}
