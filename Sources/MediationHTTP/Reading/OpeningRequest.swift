// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// A case to be opened, as a client sent it.
package struct OpeningRequest: Sendable {
    /// The id that the client made, so that it can send the request again.
    package let id: CaseID?
    package let registration: Registration

    /// Reads the five things and the few optional ones.
    ///
    /// - Parameter defaults: what a page knows already and does not ask: source and place.
    /// - Throws: a `Problem` that names every wrong field.
    package init(reading fields: inout FieldReader, defaults: Defaults = Defaults()) throws(Problem) {
        let id = fields.optional("id", .caseID)
        let source = defaults.source(&fields)
        let type = fields.optional("dispute_type", FieldRule<DisputeType>.choice)
        let summary = fields.required("summary", .text(max: TextLimit.long))
        let place = defaults.place(&fields)
        let urgency = fields.required("urgency", FieldRule<Urgency>.choice)
        let requestedOn = fields.optional("request_date", .day)
        let parties = fields.objects("parties", count: 2...PartyNumber.limit) { party in
            let side = party.required("side", FieldRule<Side>.choice)
            let name = party.required("name", .line(max: TextLimit.name))
            let phone = party.optional("phone", .line(max: TextLimit.phone))
            let identityNumber = party.optional("id_number", .line(max: TextLimit.identityNumber))
            return party.combine(side, name, phone, identityNumber) {
                NewParty(side: $0, name: $1, phone: $2, identityNumber: $3)
            }
        }
        self = try fields.finish(id, source, type, summary, place, urgency, requestedOn, parties) {
            id, source, type, summary, place, urgency, requestedOn, parties in
            OpeningRequest(
                id: id,
                registration: Registration(
                    source: source, type: type, summary: summary, region: place.region, place: place.text,
                    urgency: urgency, requestedOn: requestedOn, parties: parties))
        }
    }

    private init(id: CaseID?, registration: Registration) {
        self.id = id
        self.registration = registration
    }

    /// What the asking side knows already.
    package struct Defaults: Sendable {
        package var source: Source?
        package var region: RegionCode?

        package init(source: Source? = nil, region: RegionCode? = nil) {
            self.source = source
            self.region = region
        }
    }
}
