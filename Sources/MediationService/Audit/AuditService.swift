// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
package import Postgres

/// What an auditor reads: who looked at what, and whether the record still proves itself. Nothing of it is a word of a
/// case, and reading it leaves a line of its own.
package struct AuditService: Sendable {
    /// How many lines a page may have.
    package static let pageLimit = 100
    private static let anchorLimit: Int32 = 100

    private let database: Database
    private let clock: any Clock
    private let log: AccessLog

    package init(database: Database, clock: any Clock, log: AccessLog) {
        self.database = database
        self.clock = clock
        self.log = log
    }

    /// Lines of the own region and below, the newest first.
    ///
    /// - Throws: `ServiceError.notFound` for whoever audits nothing.
    package func lines(
        _ filter: AccessFilter, after: AccessPosition? = nil, limit: Int, as principal: Principal
    ) async throws -> Page<AccessRecord, AccessPosition> {
        let limit = min(max(limit, 1), Self.pageLimit)
        let list = AccessLines(county: principal.county, filter: filter, after: after, limit: Int32(limit + 1))
        let lines = try await audited(filter.caseID, as: principal) { try $0.query(list) }
        return Page(
            items: Array(lines.prefix(limit)), next: lines.count > limit ? lines[limit - 1].position : nil)
    }

    /// Where the chains and the anchors stand.
    ///
    /// - Throws: as `lines`.
    package func state(as principal: Principal) async throws -> ProofState {
        let verified = AccessLines(
            county: principal.county, filter: Self.verifications, after: nil, limit: 1)
        let (totals, anchors, lines) = try await audited(nil, as: principal) { transaction in
            (
                try transaction.query(AccessTotals(county: principal.county)),
                try transaction.query(AnchorsBefore(limit: Self.anchorLimit)), try transaction.query(verified)
            )
        }
        return ProofState(
            chains: totals.first?.chains ?? 0, lines: totals.first?.lines ?? 0, anchors: Self.checked(anchors),
            lastVerification: lines.first)
    }

    /// One anchor as it is kept outside of the database.
    ///
    /// - Throws: as `lines`; `.notFound` also when there is none of this number.
    package func anchorFile(_ number: Int32, as principal: Principal) async throws -> [UInt8] {
        try await anchor(number, as: principal).file
    }

    private func anchor(_ number: Int32, as principal: Principal) async throws -> Anchor {
        guard number > 0, number < .max else { throw ServiceError.notFound }
        let found = try await audited(nil, as: principal) { transaction in
            try transaction.query(AnchorsBefore(number + 1, limit: 1))
        }
        guard let anchor = found.first, anchor.number == number else { throw ServiceError.notFound }
        return anchor
    }

    /// Holds an anchor that was kept outside against the one that is stored under its number.
    ///
    /// - Throws: as `lines`.
    package func check(_ file: [UInt8], as principal: Principal) async throws -> AnchorAnswer {
        guard principal.may(.readAccessLog) else { throw ServiceError.notFound }
        guard let kept = Anchor(file: file) else { return .unreadable }
        guard kept.isSigned else { return .unsigned(kept.number) }
        do {
            let stored = try await anchor(kept.number, as: principal)
            return stored == kept ? .same(kept.number) : .different(kept.number)
        } catch ServiceError.notFound {
            return .missing(kept.number)
        }
    }

    /// A transaction that sees the log of the own region, and that leaves a line in it.
    private func audited<Answer: Sendable>(
        _ id: CaseID?, as principal: Principal,
        _ body: @Sendable @escaping (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        guard principal.may(.readAccessLog) else { throw ServiceError.notFound }
        let now = clock.now
        let options = TransactionOptions(
            name: "audit", isolation: .repeatableRead, retry: AccessLog.retry, settings: principal.auditSettings)
        return try await database.transaction(options) { transaction in
            let answer = try body(transaction)
            var line = Pipeline()
            log.add(.audit(id), by: principal, at: now, to: &line)
            _ = try transaction.commit(line)
            return answer
        }
    }

    private static var verifications: AccessFilter {
        var filter = AccessFilter()
        filter.kind = .verify
        return filter
    }

    /// Each with what can be said without reading the chains: its signature, and whether the next older one is the one
    /// that it names.
    private static func checked(_ anchors: [Anchor]) -> [ProofState.Line] {
        anchors.enumerated().map { index, anchor in
            let older = index + 1 < anchors.count ? anchors[index + 1] : nil
            let follows = older.map { $0.number == anchor.number - 1 && $0.digest == anchor.previous }
            return ProofState.Line(
                number: anchor.number, at: anchor.at, leaves: anchor.leaves, root: Hex.text(of: anchor.root),
                isSigned: anchor.isSigned, follows: follows ?? (anchor.number > 1 ? nil : true))
        }
    }
}

/// Where the chains and the anchors stand.
package struct ProofState: Hashable, Sendable {
    /// An anchor with what can be said of it at once.
    package struct Line: Hashable, Sendable {
        package let number: Int32
        package let at: Timestamp
        /// How many chains had moved when it was made, since the first anchor.
        package let leaves: Int64
        /// Hexadecimal.
        package let root: String
        package let isSigned: Bool
        /// Whether it names the anchor before it; `nil` where that one is not in the list.
        package let follows: Bool?
    }

    /// How many people of the county have looked at something, and how many lines they left.
    package let chains: Int64
    package let lines: Int64
    package let anchors: [Line]
    /// When everything was verified last, and by whom; `nil`: never.
    package let lastVerification: AccessRecord?
}

/// What an anchor that was kept outside says about the stored one.
package enum AnchorAnswer: Hashable, Sendable {
    case same(Int32)
    case different(Int32)
    /// The database has no anchor of this number: it may be an old backup.
    case missing(Int32)
    case unsigned(Int32)
    case unreadable
}

extension Principal {
    /// What an auditor's transactions see: lines of the log. An auditor works on no cases, so the scope of cases is empty,
    /// and these transactions hold statements about the log alone.
    fileprivate var auditSettings: SessionSettings {
        Scope(
            county: county, person: person, regions: regions, unit: unit, office: office, standsFor: standsFor?.id
        ).settings
    }
}
