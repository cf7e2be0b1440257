// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import Logging
internal import MediationService
internal import MediationStore
internal import Postgres
package import Sealing

/// The verification of a whole database, as the command line prints it.
package struct Verification: Sendable {
    private let report: VerificationReport

    package var isClean: Bool { report.isClean }

    /// Reads as the role of the server, within the scope of everything.
    ///
    /// - Parameter progress: gets a line now and then of what takes long.
    package static func run(
        on address: DatabaseAddress, against outside: Outside = Outside(), keyring: Keyring, logger: Logger,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) async throws -> Verification {
        try await Database.lend(address.application, logger: logger) { database in
            let report = try await Verifier(database: database, vault: Vault(keyring), logger: logger)
                .verify(against: outside.proof) { report in
                    if report.cases % stride == 0 { progress("\(report.cases) cases") }
                } figures: { done, all in
                    if all > 1 { progress("figures of \(done) of \(all) counties") }
                }
            return Verification(report: report)
        }
    }

    /// The recount of all figures, and nothing else.
    package static func runFigures(
        on address: DatabaseAddress, logger: Logger, progress: @escaping @Sendable (String) -> Void
    ) async throws -> Verification {
        try await Database.lend(address.application, logger: logger) { database in
            var report = VerificationReport()
            // Nothing is opened here, so no key is asked for.
            try await FigureProof(database: database).run(into: &report) { done, all in
                progress("figures of \(done) of \(all) counties")
            }
            return Verification(report: report)
        }
    }

    /// Progress is told after so many cases.
    private static let stride = 50_000

    /// What somebody kept outside of the database.
    package struct Outside: Sendable {
        let proof: OutsideProof

        package init() { proof = OutsideProof() }

        fileprivate init(_ proof: OutsideProof) { self.proof = proof }
    }

    /// Reads anchors and a key as they were printed.
    ///
    /// - Throws: `StartFailure` that names what is none.
    package static func outside(
        anchors: [(name: String, bytes: [UInt8])], publicKey: String?
    ) throws(StartFailure) -> Outside {
        var read: [Anchor] = []
        for file in anchors {
            guard let anchor = Anchor(file: file.bytes) else {
                throw StartFailure(.usage, "\(file.name) holds no anchor.")
            }
            read.append(anchor)
        }
        let key = publicKey.map { Hex.bytes(of: $0) }
        if case .some(let bytes) = key, bytes?.count != 32 {
            throw StartFailure(.usage, "A public key has 64 hexadecimal digits.")
        }
        return Outside(OutsideProof(anchors: read, publicKey: key ?? nil))
    }

    package var text: String {
        let erased = report.erased == 0 ? "" : " (\(report.erased) with erased words)"
        let summary =
            "\(report.cases) cases, \(report.events) events\(erased), \(report.lines) lines of access, "
            + "\(report.snapshots) closed months, \(report.anchors) anchors"
        guard !report.isClean else { return "\(summary): every row follows from its events." }
        return (["\(summary), \(report.findings.count) findings:"] + report.findings.map { "  \($0)" })
            .joined(separator: "\n")
    }

    package var json: String {
        var writer = JSONWriter()
        writer.object { json in
            json.field("cases", report.cases)
            json.field("events", report.events)
            json.field("erased", report.erased)
            json.field("access_lines", report.lines)
            json.field("closed_months", report.snapshots)
            json.field("anchors", report.anchors)
            json.field("clean", report.isClean)
            json.array("findings", report.findings.map(\.description))
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
