// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP

/// Which region and period a form is of, as its address has them.
struct ReportQuery: Hashable, Sendable {
    var region: RegionCode?
    var period: ReportPeriod?

    init(region: RegionCode? = nil, period: ReportPeriod? = nil) {
        self.region = region
        self.period = period
    }

    /// - Throws: a `Problem` when the region or the period cannot be read.
    init(_ query: FormFields) throws(Problem) {
        var fields = FieldReader(query)
        let region = fields.optional("region", .region)
        let period = fields.optional("period", FieldRule<ReportPeriod>.period)
        self = try fields.finish(region, period) { ReportQuery(region: $0, period: $1) }
    }

    var address: String { address(of: .form) }

    /// The address of a page with this query.
    func address(of page: ReportPage) -> String {
        let pairs = [("region", region?.description), ("period", period?.description)]
        let query = pairs.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
        return page.path + (query.isEmpty ? "" : "?" + query)
    }
}

extension FieldRule<ReportPeriod> {
    static var period: FieldRule<ReportPeriod> {
        .parsed("a month, quarter or year such as 2026-03, 2026-Q1 or 2026", code: .notADay) { ReportPeriod($0) }
    }
}
