// SPDX-License-Identifier: Apache-2.0

/// What a statistics form is about: a month, a quarter or a year of the calendar, and nothing else.
package struct ReportPeriod: Hashable, Sendable {
    /// How long it is.
    package enum Kind: String, CaseIterable, Sendable {
        case month
        case quarter
        case year

        /// In months.
        package var length: Int {
            switch self {
            case .month: 1
            case .quarter: 3
            case .year: 12
            }
        }
    }

    package let kind: Kind
    package let first: Month

    /// The period of a kind in which a month lies.
    package init(_ kind: Kind, around month: Month) {
        self.kind = kind
        first = month.adding(-((month.number - 1) % kind.length))
    }

    /// A period written as `2026-03`, `2026-Q1` or `2026`; anything else is `nil`.
    package init?(_ text: some StringProtocol) {
        if let month = Month(text) {
            self.init(.month, around: month)
            return
        }
        guard let january = Month(text.prefix(4) + "-01") else { return nil }
        let rest = text.dropFirst(4)
        if rest.isEmpty {
            self.init(.year, around: january)
            return
        }
        guard let quarter = (1...4).first(where: { rest == "-Q\($0)" }) else { return nil }
        self.init(.quarter, around: january.adding(3 * (quarter - 1)))
    }

    package var months: ClosedRange<Month> { first...first.adding(kind.length - 1) }

    /// The period of the same kind before it.
    package var previous: ReportPeriod { ReportPeriod(kind, around: first.adding(-kind.length)) }

    /// The same months of the year before.
    package var lastYear: ReportPeriod { ReportPeriod(kind, around: first.adding(-12)) }
}

extension ReportPeriod: CustomStringConvertible {
    /// As it is read.
    package var description: String {
        switch kind {
        case .month: first.description
        case .quarter: "\(first.description.prefix(4))-Q\((first.number + 2) / 3)"
        case .year: String(first.description.prefix(4))
        }
    }
}
