// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// Which cases a list shall show.
struct CaseListQuery {
    let filter: CaseFilter
    let region: RegionCode?
    let after: CaseID?
    let limit: Int

    /// - Throws: a `Problem` (400) that names every wrong parameter.
    init(_ request: Request, as principal: Principal) throws(Problem) {
        var fields = FieldReader(try request.queryFields())
        let stage = fields.optional("stage", FieldRule<Stage>.choice)
        let level = fields.optional("level", FieldRule<Level>.choice)
        let region = fields.optional("region", .region)
        let holder = fields.optional("holder", .holder(me: principal.responsible.id))
        let risk = fields.optional("risk", FieldRule<Risk>.choice)
        let query = fields.optional("q", .line(max: 60))
        let after = fields.optional("cursor", FieldRule<CaseID>.cursor)
        let limit = fields.optional("limit", .pageSize, default: defaultPageSize)
        fields.refuseUnknownParameters()
        self = try fields.finish(stage, level, region, holder, risk, query, after, limit) {
            var filter = CaseFilter()
            filter.stage = $0
            filter.level = $1
            filter.holder = $3
            filter.risk = $4
            filter.query = $5
            return CaseListQuery(filter: filter, region: $2, after: $6, limit: $7)
        }
    }

    private init(filter: CaseFilter, region: RegionCode?, after: CaseID?, limit: Int) {
        self.filter = filter
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension FieldRule<PersonID> {
    /// The id of a person, or `me`.
    fileprivate static func holder(me: PersonID) -> FieldRule<PersonID> {
        .parsed("the id of a person, or me") { text in
            text == "me" ? me : Int32(text).flatMap { $0 > 0 ? PersonID(rawValue: $0) : nil }
        }
    }
}
