// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// One thing that is owed on a case: until when, and line by line why until then.
struct ClockJSON: JSONWritable {
    let clock: CaseClock
    let language: Language
    let now: Timestamp

    func write(to json: inout JSONWriter) {
        let deadline = clock.deadline
        json.object {
            $0.field("kind", clock.key.kind.rawValue)
            $0.field("subject", clock.key.subject)
            $0.field("title", clock.key.kind.title(of: clock.key.subject).text(in: language))
            $0.field("due_on", deadline.dueOn)
            $0.field("due_at", deadline.endsAt)
            $0.field("is_over", deadline.isOver(at: now))
            $0.name("warnings")
            $0.array(deadline.warnings) { $0.value($1.internetText) }
            $0.field("summary", deadline.sentence(today: now.day).text(in: language))
            $0.name("lines")
            $0.array(clock.lines) { $0.value($1.sentence(today: now.day).text(in: language)) }
            $0.field("basis", deadline.basis.text(in: language))
            $0.field("is_law", deadline.basis.isLaw)
            writeAlert(to: &$0)
            $0.name("actions")
            $0.array(clock.actions) { $0.value($1.rawValue) }
        }
    }

    private func writeAlert(to json: inout JSONWriter) {
        guard let alert = clock.alert else { return json.field("alert", String?.none) }
        json.object("alert") {
            $0.field("alert", alert.alert.rawValue)
            $0.field("climb", alert.climb.rawValue)
            $0.field("raised_at", alert.at)
            $0.field("unit_name", alert.unitName)
            $0.field("person_name", alert.personName)
        }
    }
}

/// What somebody is told about one limit, with the commands that end it.
struct AlertJSON: JSONWritable {
    let line: AlertLine
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("case", line.caseID.description)
            $0.field("code", line.code)
            $0.field("case_title", line.title)
            $0.field("stage", line.stage.rawValue)
            $0.field("risk", line.risk.rawValue)
            $0.field("kind", line.key.kind.rawValue)
            $0.field("subject", line.key.subject)
            $0.field("title", line.key.kind.title(of: line.key.subject).text(in: language))
            $0.field("alert", line.alert.rawValue)
            $0.field("climb", line.climb.rawValue)
            $0.field("due_on", line.dueOn)
            $0.field("due_at", line.dueAt)
            $0.field("raised_at", line.raisedAt)
            $0.name("actions")
            $0.array(line.actions) { $0.value($1.rawValue) }
        }
    }
}
