// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationRules
internal import MediationService
internal import Postgres

/// Rule packs and days of rest, as the command line brings them in and shows them.
///
/// Works as the owner of the schema, because the server's own role may only read them.
package struct RulesDesk: Sendable {
    private let address: DatabaseAddress
    private let logger: Logger

    package init(address: DatabaseAddress, logger: Logger) {
        self.address = address
        self.logger = logger
    }

    /// Looks whether files could be brought in; changes nothing.
    ///
    /// - Returns: one line a file that could.
    /// - Throws: `StartFailure` with everything that is wrong, each with its file and its place there.
    package func check(_ files: [(name: String, bytes: [UInt8])]) async throws -> [String] {
        try await withImport { desk in
            var (fine, wrong): ([String], [String]) = ([], [])
            for file in files {
                do {
                    fine.append("\(file.name): \(try await desk.check(file.bytes).id) can be brought in")
                } catch let refusal as RulePackRefusal {
                    wrong += refusal.lines.map { "\(file.name)\($0)" }
                }
            }
            guard wrong.isEmpty else { throw StartFailure(.failed, wrong.joined(separator: "\n")) }
            return fine
        }
    }

    /// Brings in one pack; nothing of it when anything is wrong.
    package func add(_ file: (name: String, bytes: [UInt8])) async throws -> String {
        try await withImport { desk in
            do {
                let pack = try await desk.add(file.bytes)
                return "\(pack.id) holds for what begins on \(pack.validFrom) or later"
            } catch let refusal as RulePackRefusal {
                throw StartFailure(.failed, refusal.lines.map { "\(file.name)\($0)" }.joined(separator: "\n"))
            }
        }
    }

    /// Every pack: its name, from when to when, and where it came from.
    package func list() async throws -> [[String]] {
        try await withImport { desk in
            try await desk.packs().map { line in
                [
                    line.pack.id, line.pack.validFrom.description, line.pack.validUntil?.description ?? "",
                    line.importedAt?.day.description ?? "part of the program", line.importedBy ?? "",
                    line.pack.title.chinese,
                ]
            }
        }
    }

    /// The file of a pack that was brought in.
    package func content(of id: String) async throws -> String {
        try await withImport { desk in
            guard let bytes = try await desk.content(of: id) else {
                throw StartFailure(.failed, "No pack \(id) was brought in.")
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// Brings in days of rest and counts every clock anew; nothing happens when anything is wrong.
    package func add(days file: (name: String, bytes: [UInt8])) async throws -> String {
        let years = try await withImport { desk in
            do {
                return try await desk.add(days: file.bytes).knownYears.sorted()
            } catch let refusal as WorkCalendarRefusal {
                let lines = refusal.errors.map { "\(file.name): \($0.sentence.english)" }
                throw StartFailure(.failed, lines.joined(separator: "\n"))
            }
        }
        let changed = try await rebuild()
        return "The days of rest of \(years.map(String.init).joined(separator: ", ")) are known; "
            + "\(changed) cases have other days now"
    }

    /// The days of rest and of making up of a year, one line each; `nil` when the year is not known.
    package func days(of year: Int) async throws -> [String]? {
        try await withImport { desk in
            let calendar = try await desk.calendar()
            guard calendar.knownYears.contains(year) else { return nil }
            return calendar.announced.filter { $0.day.year == year }.map { day, exception in
                "\(day)  \(exception.isRest ? "off" : "work")"
            }
        }
    }

    /// Fills in figures of cases that are older than them and counts the clocks of every case anew, as the server's
    /// role; returns how many cases had others.
    @discardableResult
    package func rebuild() async throws -> Int {
        try await Database.lend(address.application, logger: logger) { database in
            try await FigureFilling(database: database).run()
            return try await ClockRebuild(database: database, clock: SystemClock(), logger: logger).run()
        }
    }

    private func withImport<Answer: Sendable>(
        _ body: @Sendable (RuleImport) async throws -> Answer
    ) async throws -> Answer {
        try await Database.lend(address.owner, logger: logger) { owner in
            try await body(RuleImport(owner: owner, clock: SystemClock()))
        }
    }
}

extension RulePackRefusal {
    /// `#/rules/0/length: …`
    fileprivate var lines: [String] { errors.map { "#\($0.pointer): \($0.fault.sentence.english)" } }
}
