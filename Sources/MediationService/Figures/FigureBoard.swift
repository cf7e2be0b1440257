// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// What the dashboard of a region shows: one period beside the one before and the same of the year before.
package struct FigureBoard: Sendable {
    package let region: RegionLine
    package let period: ReportPeriod
    package let asOf: LegalDay
    /// By the regions directly below.
    package let places: [IndicatorReport]
    package let previous: [IndicatorReport]
    package let lastYear: [IndicatorReport]
    /// By month, for the twelve months that end with the period.
    package let trend: [IndicatorReport]
    /// By type of dispute.
    package let types: [IndicatorReport]

    /// The figures that are compared.
    package static let compared: [Indicator] = [
        .casesRegistered, .casesAccepted, .casesClosed, .villageResolution, .townshipRetention, .countyReferral,
        .redEscalation, .agreementSuccess, .agreementPerformance, .callBackCoverage, .satisfaction, .overdue,
        .closingDays, .relapse,
    ]

    /// The report of one of the compared figures.
    package static func report(_ indicator: Indicator, in reports: [IndicatorReport]) -> IndicatorReport? {
        reports.first { $0.indicator == indicator }
    }
}

extension FigureService {
    /// Everything that the dashboard of a region shows.
    ///
    /// - Throws: as `indicator`.
    package func board(
        of region: RegionCode? = nil, period: ReportPeriod? = nil, as principal: Principal
    ) async throws -> FigureBoard {
        let present = Month(clock.now.day)
        let period = period ?? ReportPeriod(.quarter, around: present)
        let months = period.first...min(period.months.upperBound, max(present, period.first))
        func reports(
            _ indicators: [Indicator], _ months: ClosedRange<Month>, _ breakdown: Breakdown
        ) async throws -> [IndicatorReport] {
            try await self.indicators(
                indicators, region: region, from: months.lowerBound, to: months.upperBound, by: breakdown,
                as: principal)
        }
        // A period that is not over is compared with as many months of the other ones.
        func same(_ other: ReportPeriod) -> ClosedRange<Month> {
            other.first...other.first.adding(months.upperBound.months(since: months.lowerBound))
        }
        let places = try await reports(FigureBoard.compared, months, .region)
        guard let first = places.first else { throw ServiceError.notFound }
        return FigureBoard(
            region: first.region, period: period, asOf: first.asOf, places: places,
            previous: try await reports(FigureBoard.compared, same(period.previous), .month),
            lastYear: try await reports(FigureBoard.compared, same(period.lastYear), .month),
            trend: try await reports(
                [.casesRegistered, .casesClosed, .closingDays], months.upperBound.adding(-11)...months.upperBound,
                .month),
            types: try await reports([.casesRegistered], months, .type))
    }
}
