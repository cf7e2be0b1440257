// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

/// One column of a stored case that somebody changes past the program.
struct Tampering: Sendable {
    /// Which case is changed: the check constraints let some changes pass in some stages only.
    enum Story: Sendable {
        case asking
        case closed
    }

    let column: String
    let story: Story
    /// What the verifier must name: most columns by their own name, some by the value that they belong to.
    let columns: [String]
    private let assignment: SQL

    private init(_ column: String, _ story: Story, _ assignment: SQL, seenAs columns: [String]? = nil) {
        self.column = column
        self.story = story
        self.assignment = assignment
        self.columns = columns ?? [column]
    }

    func change(_ id: CaseID) -> SQL {
        var change: SQL = "update mediation_case set "
        change.append(assignment)
        change.append(" where id = \(id)")
        return change
    }

    static let all: [Tampering] = opening + holding + outcome

    private static let opening: [Tampering] = [
        Tampering("version", .closed, "version = version - 1"),
        Tampering("stage", .closed, "stage = 'archived'"),
        Tampering("level", .closed, "level = 'county'"),
        Tampering("region_code", .closed, "region_code = 990101101202", seenAs: ["region_code", "region_lft"]),
        Tampering("region_lft", .closed, "region_lft = region_lft + 1024"),
        Tampering("first_level", .closed, "first_level = 'township'"),
        Tampering("risk", .closed, "risk = 'red'"),
        Tampering("source", .closed, "source = 'grid'"),
        Tampering("dispute_type", .closed, "dispute_type = 'other'"),
        Tampering("urgency", .closed, "urgency = 'danger'"),
        Tampering("requested_on", .closed, "requested_on = requested_on - 1"),
        Tampering("registered_at", .closed, "registered_at = registered_at - interval '1 second'"),
        Tampering("parties", .closed, "parties = 7"),
        Tampering("applicants", .closed, "applicants = 2"),
        Tampering("consents", .closed, "consents = 1"),
        Tampering("code", .closed, "code = 'AAAAA-AAAAA'"),
    ]

    private static let holding: [Tampering] = [
        Tampering("holder_unit", .closed, "holder_unit = 1", seenAs: ["holder"]),
        Tampering("holder_person", .closed, "holder_person = 3", seenAs: ["holder"]),
        Tampering("first_unit", .closed, "first_unit = 1", seenAs: ["first_holder"]),
        Tampering("first_person", .closed, "first_person = 3", seenAs: ["first_holder"]),
        Tampering("awaited_unit", .asking, "awaited_unit = holder_unit"),
        Tampering("awaited_person", .asking, "awaited_person = holder_person"),
        Tampering("transfer_to", .asking, "transfer_to = 1", seenAs: ["transfer"]),
        Tampering("transfer_consents", .asking, "transfer_consents = 1", seenAs: ["transfer"]),
        Tampering("transfer_help_only", .asking, "transfer_help_only = true", seenAs: ["transfer"]),
        Tampering("moves", .closed, "moves = 1"),
        Tampering("returns", .closed, "returns = 1"),
    ]

    private static let outcome: [Tampering] = [
        Tampering("number_unit", .closed, "number_unit = 1", seenAs: ["number"]),
        Tampering("number_year", .closed, "number_year = 2025", seenAs: ["number"]),
        Tampering("number_serial", .closed, "number_serial = 9", seenAs: ["number"]),
        Tampering("accepted_on", .closed, "accepted_on = accepted_on - 1"),
        Tampering("mediating_since", .closed, "mediating_since = mediating_since - 1"),
        Tampering("sessions", .closed, "sessions = 2"),
        Tampering("agreement_version", .closed, "agreement_version = 3", seenAs: ["agreement_version", "items"]),
        Tampering("agreed_on", .closed, "agreed_on = agreed_on - 1"),
        Tampering("follow_ups", .closed, "follow_ups = 2"),
        Tampering("ending", .closed, "ending = 'referred'"),
        Tampering("ended_on", .closed, "ended_on = ended_on - 1"),
        Tampering("closed_on", .closed, "closed_on = null"),
        Tampering("reopenings", .closed, "reopenings = 1"),
        Tampering("due_on", .asking, "due_on = due_on + 1"),
    ]
}
