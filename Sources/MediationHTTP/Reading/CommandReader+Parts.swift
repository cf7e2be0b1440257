// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// What several commands are told.
extension CommandReader {
    /// Each party once; forms leave the way empty for a party that has not agreed.
    func consents(_ fields: inout FieldReader, at name: String = "consents") -> Reading<[Consent]> {
        let given = fields.objects(name, count: 0...PartyNumber.limit) { consent in
            let party = consent.required("party", .party)
            let way = consent.optional("way", FieldRule<ConsentWay>.choice)
            return consent.combine(party, way) { (party: $0, way: $1) }
        }
        guard case .valid(let given) = given else { return .invalid }
        guard Set(given.map(\.party)).count == given.count else {
            return fields.refuse(name, FieldRefusal(.repeated, "must name each party once only"))
        }
        return .valid(given.compactMap { entry in entry.way.map { Consent(party: entry.party, way: $0) } })
    }

    func terms(_ fields: inout FieldReader) -> Reading<[Term]> {
        fields.objects("terms", count: 0...Agreement.termLimit) { term in
            let obligor = term.required("obligor", .party)
            let promise = term.required("promise", .text(max: TextLimit.short))
            let amount = term.optional("amount", .fen)
            let due = term.required("due", .day)
            return term.combine(obligor, promise, amount, due) {
                Term(obligor: $0, promise: $1, amount: $2, due: $3)
            }
        }
    }

    /// The law has the other ways told (人民调解法 26), so at least one is named.
    func routes(_ fields: inout FieldReader) -> Reading<[Route]> {
        fields.list("routes", count: 1...Route.allCases.count, FieldRule<Route>.choice)
    }

    func papers(_ fields: inout FieldReader) -> Reading<[Paper]> {
        fields.list("papers", count: 0...Paper.allCases.count, FieldRule<Paper>.choice)
    }

    func day(_ name: String, _ fields: inout FieldReader) -> Reading<LegalDay> {
        fields.optional(name, .day, default: today)
    }

    func flag(_ name: String, _ fields: inout FieldReader) -> Reading<Bool> {
        fields.optional(name, .flag, default: false)
    }

    func note(_ fields: inout FieldReader, at name: String = "note") -> Reading<String?> {
        fields.optional(name, .text(max: TextLimit.short))
    }

    func reason(_ fields: inout FieldReader, max limit: Int = TextLimit.short) -> Reading<String> {
        fields.required("reason", .text(max: limit))
    }

    func scope(_ fields: inout FieldReader) -> Reading<AgreementScope> {
        fields.optional("scope", FieldRule<AgreementScope>.choice, default: .whole)
    }

    func item(_ fields: inout FieldReader) -> Reading<Int> {
        fields.required("item", .integer(1...Agreement.termLimit))
    }

    func whistle(_ fields: inout FieldReader) -> Reading<Int> { fields.required("whistle", .integer(1...999)) }
}
