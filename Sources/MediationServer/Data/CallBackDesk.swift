// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import Logging
internal import MediationCore
internal import MediationService
internal import Postgres
package import Sealing

/// Random call-backs, as the command line draws, lists and checks them; as the role of the server.
package struct CallBackDesk: Sendable {
    private let address: DatabaseAddress
    private let logger: Logger

    package init(address: DatabaseAddress, logger: Logger) {
        self.address = address
        self.logger = logger
    }

    /// Draws for today, if no server has.
    ///
    /// - Returns: what to print.
    package func draw(with keyring: Keyring) async throws -> String {
        try await Database.lend(address.application, logger: logger) { database in
            let cases = CaseService(database: database, vault: Vault(keyring), clock: SystemClock(), logger: logger)
            try await cases.rules.refresh()
            guard let round = try await DrawService(cases: cases).draw() else {
                return "Today's call-backs were drawn already."
            }
            return "\(round.lots) lots, \(round.drawn) call-backs were drawn."
        }
    }

    /// The last draws, and the call-backs that wait.
    package func list(draws: Int, waiting: Int) async throws -> CallBackList {
        try await Database.lend(address.application, logger: logger) { database in
            let audit = DrawAudit(database: database)
            return CallBackList(
                draws: try await audit.draws(limit: draws), waiting: try await audit.waiting(limit: waiting))
        }
    }

    /// Draws every lot again from its seed.
    ///
    /// - Returns: what to print, and whether everything was drawn as it is kept.
    package func check() async throws -> (text: String, isClean: Bool) {
        try await Database.lend(address.application, logger: logger) { database in
            let (lots, wrong) = try await DrawAudit(database: database).check()
            guard wrong.isEmpty else {
                return (
                    ([("\(lots) lots, \(wrong.count) that are not those of their seed:")] + wrong.map { "  \($0)" })
                        .joined(separator: "\n"), false
                )
            }
            return ("\(lots) lots: each is the one of its seed.", true)
        }
    }
}

/// The last draws and the call-backs that wait, for people and for programs. Nothing in it names a party.
package struct CallBackList: Sendable {
    fileprivate let draws: [DrawAudit.Draw]
    fileprivate let waiting: [DrawAudit.Waiting]

    /// One row a draw: day, lots, drawn, whether it is finished, and the seed in hexadecimal.
    package var drawRows: [[String]] {
        draws.map { draw in
            [
                draw.day.description, String(draw.lots), String(draw.drawn), draw.isFinished ? "yes" : "no",
                draw.hexadecimalSeed,
            ]
        }
    }

    /// One row a call-back: the case's code, the unit that was drawn, and the day.
    package var waitingRows: [[String]] {
        waiting.map { [$0.code, $0.unitName, $0.drawnAt.day.description] }
    }

    package var json: String {
        var writer = JSONWriter()
        writer.object { json in
            json.name("draws")
            json.array(draws) { json, draw in
                json.object {
                    $0.field("day", draw.day.description)
                    $0.field("seed", draw.hexadecimalSeed)
                    $0.field("lots", Int(draw.lots))
                    $0.field("drawn", Int(draw.drawn))
                    $0.field("finished", draw.isFinished)
                }
            }
            json.name("waiting")
            json.array(waiting) { json, line in
                json.object {
                    $0.field("code", line.code)
                    $0.field("unit_name", line.unitName)
                    $0.field("drawn_on", line.drawnAt.day.description)
                }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension DrawAudit.Draw {
    fileprivate var hexadecimalSeed: String {
        seed.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
