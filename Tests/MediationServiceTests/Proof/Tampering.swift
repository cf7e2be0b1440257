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
        Tampering("tier", .closed, "tier = 'sensitive'"),
        Tampering("dispute_type", .closed, "dispute_type = 'other'"),
        Tampering("begun_at", .closed, "begun_at = begun_at - interval '1 second'"),
        Tampering("registered_at", .closed, "registered_at = registered_at - interval '1 second'"),
        Tampering("requested_on", .closed, "requested_on = requested_on - 1"),
        Tampering("rules", .closed, "rules = 'others'"),
        Tampering("code", .closed, "code = 'AAAAA-AAAAA'"),
    ]

    private static let holding: [Tampering] = [
        Tampering("holder_unit", .closed, "holder_unit = 1", seenAs: ["holder"]),
        Tampering("holder_person", .closed, "holder_person = 3", seenAs: ["holder"]),
        Tampering("awaited_unit", .asking, "awaited_unit = holder_unit"),
        Tampering("awaited_person", .asking, "awaited_person = holder_person"),
        Tampering("transfer_direction", .asking, "transfer_direction = 'down'"),
        Tampering("transfer_to", .asking, "transfer_to = 1"),
        Tampering("caller_unit", .closed, "caller_unit = 2", seenAs: ["caller_unit"]),
        Tampering("due_on", .asking, "due_on = date '2026-03-01'"),
    ]

    private static let outcome: [Tampering] = [
        Tampering("number_unit", .closed, "number_unit = 1", seenAs: ["number"]),
        Tampering("number_year", .closed, "number_year = 2025", seenAs: ["number"]),
        Tampering("number_serial", .closed, "number_serial = 9", seenAs: ["number"]),
        Tampering("merged_into", .closed, "merged_into = '00000000-0000-7000-8000-000000000000'"),
    ]
}
