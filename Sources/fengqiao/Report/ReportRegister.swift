// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import JSON
import MediationServer

/// A register as a file.
struct ReportRegister: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Take a register of cases out as XLSX or CSV.",
        discussion: """
            `--layout` names a file with the county's own columns in their order: {"title": "…", "columns": [{"column": \
            "number", "title": "案号"}, …]} (docs/register-layout.schema.json). Who takes it out, when and why stands on \
            every page and in the access log.
            """)

    @Option(help: "The first month of registration, such as 2026-01.")
    var from: String

    @Option(help: "The last month.")
    var to: String

    @Option(help: "What it is for.")
    var reason: String

    @Option(help: "The file to be written; .csv or .xlsx says which kind.")
    var out: String

    @Option(help: "The 12-digit code of a region; your own when left out.")
    var region: String?

    @Option(help: "register or gb_t_31000.")
    var preset: String?

    @Option(help: "A file with the columns.")
    var layout: String?

    @Flag(help: "With the names in full, for those who direct.")
    var fullNames = false

    func validate() throws {
        guard out.hasSuffix(".csv") || out.hasSuffix(".xlsx") else {
            throw ValidationError("--out must end in .xlsx or .csv.")
        }
        guard preset == nil || layout == nil else { throw ValidationError("Choose one of --preset and --layout.") }
    }

    func run() async throws {
        try await carryOut {
            var body = JSONWriter()
            let columns = try layout.map { try DeskFile.read($0).bytes }
            body.object { json in
                json.field("format", out.hasSuffix(".csv") ? "csv" : "xlsx")
                json.field("from", from)
                json.field("to", to)
                json.field("reason", reason)
                if let region { json.field("region", region) }
                if let preset { json.field("preset", preset) }
                if fullNames { json.field("names", "full") }
                if let columns {
                    json.name("layout")
                    json.value(json: columns)
                }
            }
            let bytes = try await APIClient.signedIn().post("/api/v1/registers", body).bytes
            guard FileManager.default.createFile(atPath: out, contents: Data(bytes)) else {
                throw StartFailure(.cannotCreate, "\(out) cannot be written.")
            }
        }
    }
}
