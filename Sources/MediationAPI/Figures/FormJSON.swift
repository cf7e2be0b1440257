// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// The statistics form, line by line.
struct FormJSON: JSONWritable {
    let form: StatisticsForm
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("period", form.period.description)
            json.field("region", RegionJSON(region: form.region))
            json.field("as_of", form.asOf)
            json.field("is_over", form.isOver)
            json.field("is_frozen", form.isFrozen)
            json.field("is_zero", form.isZero)
            json.array("snapshots", form.closings.map { $0.id.description })
            json.array("lines", form.lines) { json, line in
                json.object {
                    $0.field("item", line.item.rawValue)
                    $0.field("chapter", line.item.chapter.rawValue)
                    $0.field("text", line.item.text(in: language))
                    $0.field("key", line.member)
                    $0.field("name", line.name(in: language))
                    $0.field("value", line.value)
                    $0.field("now", line.now)
                    $0.field("revision", line.revision)
                    $0.field("absence", line.item.absence?.text(in: language))
                }
            }
        }
    }
}

extension StatisticsForm.Line {
    /// What people call the heading; `nil` for a line that is whole.
    func name(in language: Language) -> String? {
        guard let member, case .parts(_, let part) = item.content else { return nil }
        return switch part {
        case .type: DisputeType(rawValue: member)?.text(in: language) ?? member
        case .source: Source(rawValue: member)?.text(in: language) ?? member
        }
    }
}

/// A closed month as a line of the list.
struct ClosedMonthJSON: JSONWritable {
    let month: ClosedMonth

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", month.id.description)
            $0.field("month", month.id.month.description)
            $0.field("closed_at", month.closedAt)
            $0.field("closed_by", month.closedBy)
            $0.field("hash", month.hash)
        }
    }
}

/// What has changed since a month was closed.
struct RevisionsJSON: JSONWritable {
    let revisions: SnapshotRevisions
    let seesCases: Bool

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.field("id", revisions.month.id.description)
            json.field("as_of", revisions.asOf)
            json.array("steps", revisions.steps) { json, step in
                json.object {
                    $0.field("at", step.at)
                    $0.field("command", step.command.rawValue)
                    $0.field("case", seesCases ? step.caseID.description : nil)
                    $0.field("measure", step.measure.rawValue)
                    $0.field("amount", step.amount)
                }
            }
            json.object("by_time") { json in
                for measure in Measure.allCases {
                    guard let amount = revisions.byTime[measure] else { continue }
                    json.name(escaping: measure.rawValue)
                    json.value(amount)
                }
            }
        }
    }
}
