// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres
package import Spreadsheets

/// What somebody wants to take out of the program, and why.
package struct RegisterOrder: Sendable {
    package let format: RegisterFormat
    package let months: (from: Month, to: Month)
    /// The person's own when left out.
    package let region: RegionCode?
    package let names: RegisterNames
    /// Stands in the access log for ever, and on every page of the register.
    package let reason: String

    package init(
        format: RegisterFormat, from: Month, to: Month, region: RegionCode?, names: RegisterNames, reason: String
    ) {
        self.format = format
        months = (from, to)
        self.region = region
        self.names = names
        self.reason = reason
    }
}

/// How lines become cells, in the words of somebody's language.
package struct RegisterWriting: Sendable {
    package let columns: [String]
    package let title: String
    /// Who takes it out, and when.
    package let watermark: @Sendable (Principal, Timestamp) -> String
    /// The cells of the line with this serial number.
    package let cells: @Sendable (RegisterLine, Int) -> [SheetCell]

    package init(
        title: String, columns: [String], watermark: @escaping @Sendable (Principal, Timestamp) -> String,
        cells: @escaping @Sendable (RegisterLine, Int) -> [SheetCell]
    ) {
        self.title = title
        self.columns = columns
        self.watermark = watermark
        self.cells = cells
    }
}

/// Registers of cases as files. Only what the person sees anyway, masked unless somebody who directs says why not.
package struct RegisterService: Sendable {
    private let cases: CaseService
    private static let page: Int32 = 200

    package init(cases: CaseService) { self.cases = cases }

    /// Writes a register; the line of the access log is in the transaction that reads it.
    ///
    /// Memory does not grow with the cases: they go from pages of the database to a file that has no name.
    ///
    /// - Throws: `ServiceError.notFound` to whoever takes out no registers or names no region within the own;
    ///   `.figuresNotPermitted` for names in full to whoever directs nothing; `.invalidMonths`; `SheetFailure`.
    package func write(
        _ order: RegisterOrder, _ writing: RegisterWriting, as principal: Principal
    ) async throws -> WrittenSheet {
        guard principal.may(.exportRegisters) else { throw ServiceError.notFound }
        guard order.names == .masked || principal.may(.speakForUnit) else { throw ServiceError.figuresNotPermitted }
        let now = cases.clock.now
        let months = try FigureService.months(from: order.months.from, to: order.months.to, today: now.day)
        guard let range = try await cases.range(of: order.region ?? principal.region, as: principal) else {
            throw ServiceError.notFound
        }
        let head = SheetHead(
            title: writing.title, watermark: writing.watermark(principal, now), columns: writing.columns)
        let log = cases.accessLog
        let options = TransactionOptions(
            name: "register", lane: .background, isolation: .repeatableRead, retry: AccessLog.retry,
            settings: principal.scope.settings)
        return try await cases.database.transaction(options) { transaction in
            let pages = Pages(county: principal.county, regions: range, months: months, names: order.names)
            let sheet =
                switch order.format {
                case .xlsx:
                    try WrittenSheet(XLSXSheet.self, head: head) { writer in
                        try pages.write(to: &writer, writing, in: transaction)
                    }
                case .csv:
                    try WrittenSheet(CSVSheet.self, head: head) { writer in
                        try pages.write(to: &writer, writing, in: transaction)
                    }
                }
            try log.record(
                .export("register \(order.format.rawValue) \(order.names.rawValue)", reason: order.reason),
                by: principal, at: now, in: transaction)
            return sheet
        }
    }

    /// The cases of a register, a page at a time.
    private struct Pages {
        let county: CountyCode
        let regions: ClosedRange<Int32>
        let months: ClosedRange<Month>
        let names: RegisterNames

        func write(
            to writer: inout some SheetWriter, _ writing: RegisterWriting, in transaction: borrowing Transaction
        ) throws {
            var serial = 0
            var after = CaseID(rawValue: 0)
            while true {
                let page = RegisterPage(
                    county: county, regions: regions, from: months.lowerBound.first.start,
                    until: months.upperBound.adding(1).first.start, after: after, limit: RegisterService.page)
                let (rows, events) = try transaction.pipeline(RegisterLines(page), RegisterEvents(page))
                guard let last = rows.last else { return }
                after = last.id
                let histories = Dictionary(grouping: events, by: \.caseID)
                for row in rows {
                    serial += 1
                    let line = RegisterLine(row, try (histories[row.id] ?? []).folded())
                    try writer.add(writing.cells(names == .full ? line : line.masked, serial))
                }
            }
        }
    }
}

extension RegisterLine {
    /// A line out of the row and the fold of the events of a case.
    fileprivate init(_ row: RegisterRow, _ state: MediationCase) {
        let amounts = state.items.compactMap(\.amount)
        self.init(
            id: row.id, code: row.code, number: row.number, registeredAt: row.registeredAt, source: state.source,
            type: state.type, title: row.title, summary: row.summary, regionName: row.regionName, stage: state.stage,
            level: state.level, firstLevel: state.firstLevel, risk: state.risk, unitName: row.unitName,
            personName: row.personName, acceptedOn: state.acceptedOn, agreedOn: state.agreedOn,
            closedOn: state.closedOn, dueOn: row.dueOn, ending: state.ending, followUps: Int32(state.followUps),
            applicants: row.applicants, respondents: row.respondents,
            amount: amounts.isEmpty ? nil : amounts.reduce(0, +), promises: Int64(state.items.count),
            kept: Int64(state.items.count { $0.state == .done }))
    }
}
