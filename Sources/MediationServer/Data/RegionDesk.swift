// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationService
internal import Postgres

/// Regions from a file, as the command line brings them in.
package struct RegionDesk: Sendable {
    private let address: DatabaseAddress
    private let logger: Logger

    package init(address: DatabaseAddress, logger: Logger) {
        self.address = address
        self.logger = logger
    }

    /// Brings in a file, all of it or nothing, as the server's own role.
    ///
    /// - Parameters:
    ///   - isTrial: looks only.
    ///   - note: is told how far it has come.
    /// - Throws: `StartFailure` with everything that is wrong, each with its line and its column.
    package func add(
        _ file: (name: String, bytes: [UInt8]), isTrial: Bool, note: @escaping @Sendable (String) -> Void
    ) async throws -> String {
        try await Database.lend(address.application, logger: logger) { database in
            do {
                let outcome = try await RegionImport(database: database, clock: SystemClock()).run(
                    file.bytes, isTrial: isTrial
                ) { progress in
                    switch progress {
                    case .read(let rows): note("\(rows) rows read")
                    case .planned(let outcome): note(outcome.sentence)
                    }
                }
                return outcome.sentence + (isTrial ? "; nothing was changed" : "")
            } catch let refusal as RegionRefusal {
                let lines = refusal.faults.map { "\(file.name):\($0.line): \($0.sentence)" }
                throw StartFailure(.failed, lines.joined(separator: "\n"))
            }
        }
    }
}

extension RegionImport.Outcome {
    fileprivate var sentence: String {
        "\(added) new regions, \(renamed) new names" + (isRenumbered ? ", every region numbered anew" : "")
    }
}
