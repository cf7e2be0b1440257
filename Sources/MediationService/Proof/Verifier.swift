// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationStore
package import Postgres

/// Something stored that does not follow from the events.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// What it is about: the code of a case, or a unit and year of the numbers.
    package let subject: String
    package let what: What

    /// How the stored data and the events disagree.
    package enum What: Hashable, Sendable {
        /// The row differs from the fold of the events in these columns.
        case rowDiffers([String])
        /// The events do not begin with 1 or have a gap at this version.
        case versionMissing(Int32)
        /// An event of this version cannot be read.
        case unreadable(Int32, key: String)
        /// An event of this version does not go on from where the one before it led.
        case chainBroken(Int32)
        /// The numbers given have a gap, or the counter disagrees.
        case numbersNotGapFree
    }

    package var description: String {
        switch what {
        case .rowDiffers(let columns):
            "\(subject): the stored row differs from its events in \(columns.joined(separator: ", "))"
        case .versionMissing(let version): "\(subject): event \(version) is missing"
        case .unreadable(let version, let key): "\(subject): event \(version) cannot be read at \(key)"
        case .chainBroken(let version): "\(subject): event \(version) does not follow from the one before it"
        case .numbersNotGapFree: "\(subject): the case numbers are not gap-free"
        }
    }
}

/// What a verification saw.
package struct VerificationReport: Hashable, Sendable {
    package var cases = 0
    package var events = 0
    package var findings: [Finding] = []

    package init() {}

    package var isClean: Bool { findings.isEmpty }
}

/// Folds the events of every case and compares with the stored row.
package struct Verifier: Sendable {
    private let database: Database
    private static let page: Int32 = 500

    package init(database: Database) { self.database = database }

    /// - Parameter progress: told after each page how many cases were seen.
    package func verify(progress: @Sendable (VerificationReport) -> Void = { _ in }) async throws -> VerificationReport
    {
        var report = VerificationReport()
        var position = WalkPosition.start
        while let next = try await verifyPage(after: position, into: &report) {
            position = next
            progress(report)
        }
        let options = TransactionOptions(
            name: "verify", lane: .background, access: .readOnly, settings: Scope.everything.settings)
        let gaps = try await database.transaction(options) { transaction in try transaction.commit(NumberGaps()) }
        report.findings += gaps.map {
            Finding(subject: "unit \($0.unit.rawValue), \($0.year)", what: .numbersNotGapFree)
        }
        return report
    }

    private func verifyPage(after: WalkPosition, into report: inout VerificationReport) async throws -> WalkPosition? {
        // One snapshot, so that a case that moves meanwhile is seen with the events that moved it.
        let options = TransactionOptions(
            name: "verify", lane: .background, isolation: .repeatableRead, access: .readOnly,
            settings: Scope.everything.settings)
        let page = try await database.transaction(options) { transaction -> Page? in
            let cases = try transaction.query(WalkCases(after: after, limit: Self.page))
            guard let last = cases.last else { return nil }
            let through = WalkPosition(county: last.row.state.region.county, id: last.row.state.id)
            let (events, items) = try transaction.commit(
                WalkEvents(after: after, through: through), WalkItems(after: after, through: through))
            return Page(cases: cases, events: events, items: items, through: through)
        }
        guard let page else { return nil }
        let events = Dictionary(grouping: page.events, by: \.caseID)
        let items = Dictionary(grouping: page.items, by: \.caseID)
        for walked in page.cases {
            let id = walked.row.state.id
            report.cases += 1
            report.events += events[id]?.count ?? 0
            var stored = walked
            stored.row.state.items = items[id]?.map(\.item) ?? []
            if let what = Self.check(stored, against: events[id] ?? []) {
                report.findings.append(Finding(subject: walked.row.code, what: what))
            }
        }
        return page.through
    }

    private struct Page: Sendable {
        let cases: [WalkedCase]
        let events: [EventRow]
        let items: [(caseID: CaseID, item: PerformanceItem)]
        let through: WalkPosition
    }

    private static func check(_ stored: WalkedCase, against events: [EventRow]) -> Finding.What? {
        var folded: MediationCase?
        for (index, row) in events.enumerated() {
            guard row.version == Int32(index + 1) else { return .versionMissing(Int32(index + 1)) }
            let event: CaseEvent
            do { event = try row.event() } catch { return .unreadable(row.version, key: error.key) }
            guard event.from == folded?.position, folded != nil || event.command == .register else {
                return .chainBroken(row.version)
            }
            folded = evolve(folded, event)
        }
        guard let folded else { return .versionMissing(1) }
        let columns = folded.differences(from: stored)
        return columns.isEmpty ? nil : .rowDiffers(columns)
    }
}

extension MediationCase {
    /// The columns in which a stored row says something else than this fold.
    fileprivate func differences(from walked: WalkedCase) -> [String] {
        let stored = walked.row.state
        let columns: [(String, Bool)] = [
            ("version", version == stored.version), ("stage", stage == stored.stage), ("level", level == stored.level),
            ("region_code", region == stored.region), ("region_lft", walked.row.regionLft == walked.placeOfRegion),
            ("first_level", firstLevel == stored.firstLevel),
            ("holder", holder == stored.holder), ("first_holder", firstHolder == stored.firstHolder),
            ("risk", risk == stored.risk), ("source", source == stored.source), ("dispute_type", type == stored.type),
            ("urgency", urgency == stored.urgency), ("requested_on", requestedOn == stored.requestedOn),
            ("registered_at", registeredAt == stored.registeredAt), ("parties", parties == stored.parties),
            ("applicants", applicants == stored.applicants), ("consents", consents == stored.consents),
            ("number", number == stored.number), ("accepted_on", acceptedOn == stored.acceptedOn),
            ("mediating_since", mediatingSince == stored.mediatingSince), ("sessions", sessions == stored.sessions),
            ("transfer", transfer == stored.transfer), ("moves", moves == stored.moves),
            ("returns", returns == stored.returns), ("agreement_version", agreementVersion == stored.agreementVersion),
            ("agreed_on", agreedOn == stored.agreedOn), ("items", items == stored.items),
            ("follow_ups", followUps == stored.followUps), ("ending", ending == stored.ending),
            ("ended_on", endedOn == stored.endedOn), ("closed_on", closedOn == stored.closedOn),
            ("reopenings", reopenings == stored.reopenings), ("due_on", dueOn == stored.dueOn),
            ("awaited_unit", awaitedUnit == walked.awaitedUnit),
            ("awaited_person", awaitedPerson == walked.awaitedPerson),
            ("case_party", Int64(parties.count) == walked.partyCount),
            ("code", CaseCode(id).description == walked.row.code),
        ]
        return columns.filter { !$0.1 }.map(\.0)
    }
}
