// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import Logging
internal import MediationService
internal import Postgres

/// The verification of a whole database, as the command line prints it.
package struct Verification: Sendable {
    private let report: VerificationReport

    package var isClean: Bool { report.isClean }

    /// Reads as the role of the server, within the scope of everything.
    package static func run(on address: DatabaseAddress, logger: Logger) async throws -> Verification {
        try await Database.lend(address.application, logger: logger) { database in
            Verification(report: try await Verifier(database: database, logger: logger).verify())
        }
    }

    package var text: String {
        let summary = "\(report.cases) cases, \(report.events) events"
        guard !report.isClean else { return "\(summary): every row follows from its events." }
        return (["\(summary), \(report.findings.count) findings:"] + report.findings.map { "  \($0)" })
            .joined(separator: "\n")
    }

    package var json: String {
        var writer = JSONWriter()
        writer.object { json in
            json.field("cases", report.cases)
            json.field("events", report.events)
            json.field("clean", report.isClean)
            json.array("findings", report.findings.map(\.description))
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
