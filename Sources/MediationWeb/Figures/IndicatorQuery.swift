// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Which region and months a figure is about and how it is broken down, as its address has them.
struct IndicatorQuery: Hashable, Sendable {
    var region: RegionCode?
    var from: Month?
    var to: Month?
    var by: Breakdown?
    var after: CaseID?

    init() {}

    /// The months that a period of days touches.
    init(region: RegionCode, from: LegalDay, to: LegalDay) {
        self.region = region
        self.from = Month(from)
        self.to = Month(to)
    }

    /// Reads the query of an address.
    ///
    /// - Throws: a `Problem` when a month, a region or the heading cannot be read.
    init(_ query: FormFields) throws(Problem) {
        var fields = FieldReader(query)
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .month)
        let to = fields.optional("to", .month)
        let by = fields.optional("by", FieldRule<Breakdown>.choice)
        let after = fields.optional("after", .caseID)
        self = try fields.finish(region, from, to, by, after) {
            var read = IndicatorQuery()
            (read.region, read.from, read.to, read.by, read.after) = ($0, $1, $2, $3, $4)
            return read
        }
    }

    /// The address of a page with this query.
    func address(of page: PagePath) -> String {
        let pairs = [
            ("region", region?.description), ("from", from?.description), ("to", to?.description),
            ("by", by?.rawValue), ("after", after?.description),
        ]
        let query = pairs.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
        return query.isEmpty ? page.path : page.path + "?" + query
    }

    /// The same, broken down otherwise.
    func by(_ breakdown: Breakdown) -> IndicatorQuery {
        var query = self
        query.by = breakdown
        return query
    }
}
