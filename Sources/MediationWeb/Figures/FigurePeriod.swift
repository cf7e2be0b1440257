// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage

/// Which region and which days figures are about, as their address has them.
struct FigurePeriod: Hashable, Sendable {
    var region: RegionCode?
    var from: LegalDay?
    var to: LegalDay?

    /// Reads the query of an address.
    ///
    /// - Throws: a `Problem` when a day or a region cannot be read.
    init(_ query: FormFields) throws(Problem) {
        var fields = FieldReader(query)
        let region = fields.optional("region", .region)
        let from = fields.optional("from", .day)
        let to = fields.optional("to", .day)
        self = try fields.finish(region, from, to) { FigurePeriod(region: $0, from: $1, to: $2) }
    }

    private init(region: RegionCode?, from: LegalDay?, to: LegalDay?) {
        self.region = region
        self.from = from
        self.to = to
    }

    /// Figures of the usual period.
    static let usual = FigurePeriod(region: nil, from: nil, to: nil)

    var address: String {
        let pairs = [("region", region?.description), ("from", from?.description), ("to", to?.description)]
        let query = pairs.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
        return query.isEmpty ? PagePath.statistics.path : PagePath.statistics.path + "?" + query
    }

    func within(_ region: RegionCode) -> FigurePeriod { FigurePeriod(region: region, from: from, to: to) }

    /// The periods that people ask for, each up to today.
    static func presets(today: LegalDay, region: RegionCode?) -> [(text: Phrase.Figures, period: FigurePeriod)] {
        let (year, month, _) = today.civil
        let starts: [(Phrase.Figures, LegalDay?)] = [
            (.thisMonth, LegalDay(year: year, month: month, day: 1)),
            (.thisQuarter, LegalDay(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)),
            (.thisYear, LegalDay(year: year, month: 1, day: 1)),
            (.twelveMonths, Month(today).adding(-11).first),
        ]
        return starts.map { ($0, FigurePeriod(region: region, from: $1, to: today)) }
    }
}
