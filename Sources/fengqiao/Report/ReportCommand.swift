// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationLanguage

/// The statistics form, and the months that were closed.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Monthly, quarterly and yearly forms, and closing a month.",
        subcommands: [
            ReportForm.self, ReportClose.self, ReportClosings.self, ReportSnapshot.self, ReportRevisions.self,
            ReportRegister.self,
        ])
}

/// The form of a period.
struct ReportForm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Print the statistics form of a month, quarter or year.",
        discussion: """
            Everything that the system knows is filled in; a period in which nothing happened is reported as such. `--csv` is \
            for spreadsheets: UTF-8 with a mark.
            """)

    @Argument(help: "Such as 2026-03, 2026-Q1 or 2026.")
    var period: String

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Flag(help: "Answer in JSON.")
    var json = false

    @Flag(help: "Answer as CSV.")
    var csv = false

    func validate() throws {
        guard !(json && csv) else { throw ValidationError("Choose one of --json and --csv.") }
    }

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get(
                "/api/v1/statistics/forms/\(period)", query: [("region", region)])
            if json { return Standard.print(answer.text) }
            Standard.print(csv ? FormSheet(answer.json).csv : FormSheet(answer.json).text)
        }
    }
}

/// Freezes a month.
struct ReportClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a month of your own region; it cannot be undone.")

    @Argument(help: "The month, such as 2026-03; it must be over.")
    var month: String

    func run() async throws {
        try await carryOut {
            var body = JSONWriter()
            body.object { $0.field("month", month) }
            Standard.print(try await APIClient.signedIn().post("/api/v1/statistics/snapshots", body).text)
        }
    }
}

/// The months that were closed.
struct ReportClosings: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "closings", abstract: "List the months of a region that were closed.")

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Option(help: "The first month; January when left out.")
    var from: String?

    @Option(help: "The last month; the present one when left out.")
    var to: String?

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get(
                "/api/v1/statistics/snapshots", query: [("region", region), ("from", from), ("to", to)])
            if json { return Standard.print(answer.text) }
            let columns = ["id", "closed_at", "closed_by", "hash"]
            var table = TextTable(head: columns)
            for item in answer.json["items"].elements { table.add(columns.map { item[$0].text ?? "" }) }
            Standard.print(table.text)
        }
    }
}

/// What is kept outside of the program.
struct ReportSnapshot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Print the frozen figures of a closed month, for `fengqiao verify --snapshot`.")

    @Argument(help: "The id, such as 990101000000-2026-03.")
    var id: String

    func run() async throws {
        try await carryOut {
            Standard.print(try await APIClient.signedIn().get("/api/v1/statistics/snapshots/\(id)").text)
        }
    }
}

/// Why figures differ from what was printed.
struct ReportRevisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions", abstract: "What has changed since a month was closed, and why.")

    @Argument(help: "The id, such as 990101000000-2026-03.")
    var id: String

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get("/api/v1/statistics/snapshots/\(id)/revisions")
            if json { return Standard.print(answer.text) }
            let columns = ["at", "command", "measure", "amount", "case"]
            var table = TextTable(head: columns)
            for step in answer.json["steps"].elements { table.add(columns.map { step[$0].text ?? "" }) }
            if case .object(let byTime) = answer.json["by_time"] {
                for member in byTime.members {
                    table.add([answer.json["as_of"].text ?? "", "-", member.key, member.value.text ?? "", ""])
                }
            }
            Standard.print(table.text)
        }
    }
}
