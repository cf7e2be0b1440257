// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// A lead to be reported, as a client sent it: where from, where, and one sentence.
package struct LeadRequest: Sendable {
    /// The id that the client made, so that it can send the request again.
    package let id: CaseID?
    package let report: LeadReport

    /// Reads the three things.
    ///
    /// - Parameter defaults: what a page knows already and does not ask: source and place.
    /// - Throws: a `Problem` that names every wrong field.
    package init(
        reading fields: inout FieldReader, defaults: OpeningRequest.Defaults = .init()
    ) throws(Problem) {
        let id = fields.optional("id", .caseID)
        let source = defaults.source(&fields)
        let place = defaults.place(&fields)
        let summary = fields.required("summary", .text(max: TextLimit.long))
        self = try fields.finish(id, source, place, summary) { id, source, place, summary in
            LeadRequest(
                id: id,
                report: LeadReport(source: source, region: place.region, place: place.text, summary: summary))
        }
    }

    private init(id: CaseID?, report: LeadReport) {
        self.id = id
        self.report = report
    }
}

extension OpeningRequest.Defaults {
    /// Where a case came from.
    func source(_ fields: inout FieldReader) -> Reading<Source> {
        source.map { fields.optional("source", FieldRule<Source>.choice, default: $0) }
            ?? fields.required("source", FieldRule<Source>.choice)
    }

    /// Where it happened: a division, and the very place if it is known.
    func place(_ fields: inout FieldReader) -> Reading<(region: RegionCode, text: String)> {
        fields.object("place") { place in
            let region =
                region.map { place.optional("region", .region, default: $0) }
                ?? place.required("region", .region)
            let text = place.optional("text", .line(max: TextLimit.place), default: "")
            return place.combine(region, text) { (region: $0, text: $1) }
        }
    }
}
