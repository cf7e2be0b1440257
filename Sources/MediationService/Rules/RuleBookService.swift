// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import MediationCore
internal import MediationRules
internal import MediationStore
package import Postgres
internal import ServiceLifecycle
private import Synchronization

/// Keeps the rules in force at hand: those of the program and those that were brought in, looked for every minute.
///
/// A pack begins on the day after it was brought in at the earliest, so every server has it by then.
package final class RuleBookService: Service, Sendable {
    private struct Known {
        var rules = RulesInForce.shipped
        var stamp = RuleStamp.none
    }

    private let database: Database
    private let logger: Logger
    private let known = Mutex(Known())

    private static let pause = Duration.seconds(60)

    package init(database: Database, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    /// As they were when last looked for; those of the program until then.
    package var current: RulesInForce { known.withLock { $0.rules } }

    /// Looks whether something was brought in, and takes it over.
    ///
    /// - Throws: `RulePackRefusal` when what is stored and what is part of the program do not go together.
    package func refresh() async throws {
        let before = known.withLock { $0.stamp }
        let options = TransactionOptions(
            name: "find_rules", lane: .background, isolation: .repeatableRead, access: .readOnly)
        let found = try await database.transaction(options) { transaction -> Stored? in
            guard let stamp = try transaction.first(FindRuleStamp()), stamp != before else { return nil }
            let (packs, days) = try transaction.commit(FindRulePacks(), FindWorkDays())
            return Stored(stamp: stamp, packs: packs, days: days)
        }
        guard let found else { return }
        let rules = try found.rules()
        known.withLock { $0 = Known(rules: rules, stamp: found.stamp) }
        logger.info(
            "rules are in force",
            metadata: ["packs": "\(rules.book.packs.map(\.id))", "years": "\(rules.calendar.knownYears.sorted())"])
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                guard (try? await Task.sleep(for: Self.pause)) != nil else { return }
                do { try await self.refresh() } catch {
                    // The rules known so far stay in force.
                    self.logger.warning("rules were not looked for", metadata: ["error": "\(error)"])
                }
            }
        }
    }
}

/// What was brought in, as it is stored.
struct Stored: Sendable {
    let stamp: RuleStamp
    let packs: [StoredPack]
    let days: [WorkDay]

    /// The rules of the program with it.
    func rules() throws -> RulesInForce {
        var book = RulesInForce.shipped.book
        for pack in packs { book = try book.succeeded(by: RulePack(reading: pack.content)) }
        guard !days.isEmpty else { return RulesInForce(book: book, calendar: RulesInForce.shipped.calendar) }
        return RulesInForce(
            book: book, calendar: try RulesInForce.shipped.calendar.adding(reading: WorkDay.csv(days)))
    }
}

extension WorkDay {
    /// Days as the file that they came from.
    static func csv(_ days: [WorkDay]) -> [UInt8] {
        let lines = days.map { "\($0.day),\($0.kind),\($0.festival ?? "")" }
        return Array((["date,kind,festival"] + lines).joined(separator: "\n").utf8)
    }

    /// The days of a file that was read without mistakes.
    static func all(in bytes: [UInt8]) -> [WorkDay] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            guard cells.count == 3, let day = LegalDay(cells[0]) else { return nil }
            return WorkDay(day: day, kind: String(cells[1]), festival: cells[2].isEmpty ? nil : String(cells[2]))
        }
    }
}
