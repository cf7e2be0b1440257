// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore
package import MediationService

/// What somebody wants to see in full, as a client sent it.
package struct RevealRequest: Sendable {
    package let reveal: Reveal

    /// - Throws: a `Problem` that names every wrong field.
    package init(reading fields: inout FieldReader) throws(Problem) {
        let party = fields.required("party", .party)
        let detail = fields.required("field", FieldRule<PartyDetail>.choice)
        let reason = fields.required("reason", FieldRule<RevealReason>.choice)
        let note = fields.required("note", .line(max: TextLimit.short))
        reveal = try fields.finish(party, detail, reason, note) {
            Reveal(party: $0, detail: $1, purpose: Reveal.Purpose(reason: $2, note: $3))
        }
    }

    /// The answer when nobody knows it of this party.
    package static func unknown(_ detail: PartyDetail) -> Problem {
        Problem(
            .invalidFields,
            errors: [FieldError("/field", .notAChoice, "the case has no \(detail.rawValue) of this party")])
    }
}

/// Why somebody has to see a sensitive case, as a client sent it.
package struct OpeningOfGlass: Sendable {
    package let purpose: Reveal.Purpose

    /// - Throws: a `Problem` that names every wrong field.
    package init(reading fields: inout FieldReader) throws(Problem) {
        let reason = fields.required("reason", FieldRule<RevealReason>.choice)
        let note = fields.required("note", .line(max: TextLimit.short))
        purpose = try fields.finish(reason, note) { Reveal.Purpose(reason: $0, note: $1) }
    }
}
