// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// One step of a case. Its facts and words are passed on as they are stored.
struct EventJSON: JSONWritable {
    let row: EventRow

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", "\(row.caseID)/events/\(row.version)")
            $0.field("case_id", row.caseID.description)
            $0.field("version", row.version)
            $0.field("command", row.command.rawValue)
            $0.field("from", row.from.map(PositionJSON.init))
            $0.field("to", PositionJSON(position: row.to))
            $0.named("actor", row.actor, unitName: row.actorUnitName, personName: row.actorName)
            $0.standsFor(row.standsFor)
            $0.object("holder") {
                $0.field("unit", row.holder.unit.rawValue)
                $0.field("person", row.holder.person.rawValue)
            }
            $0.field("at", row.at)
            $0.name("fact")
            $0.value(json: row.fact)
            $0.name("words")
            if let words = row.words { $0.value(json: words) } else { $0.null() }
        }
    }
}

private struct PositionJSON: JSONWritable {
    let position: Position

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("stage", position.stage.rawValue)
            $0.field("level", position.level.rawValue)
        }
    }
}
