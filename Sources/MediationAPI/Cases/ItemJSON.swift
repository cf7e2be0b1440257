// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// A promise, of an agreement in force or of a draft.
struct ItemJSON: JSONWritable {
    let row: ItemRow

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("item", row.number)
            $0.field("obligor", row.obligor.rawValue)
            $0.field("promise", row.promise)
            $0.field("amount", row.amount.map(yuan(fen:)))
            $0.field("due", row.due)
            $0.field("state", row.state.rawValue)
            $0.field("performed_on", row.performedOn)
        }
    }
}

/// An agreement in force, and how far a court has come with it.
struct AgreementJSON: JSONWritable {
    let agreement: StandingAgreement

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("agreement", agreement.number)
            $0.field("form", agreement.form.rawValue)
            $0.field("agreed_on", agreement.on)
            $0.field("confirmation", agreement.confirmation?.rawValue)
        }
    }
}

/// Money as text, `1200.50`: no reader can lose a fen to binary fractions.
func yuan(fen: Int64) -> String {
    let cents = fen % 100
    return "\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
}

/// An agreement that was written down and waits for names.
struct DraftJSON: JSONWritable {
    let draft: AgreementDraft
    let items: [ItemRow]

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("form", draft.form.rawValue)
            $0.field("scope", draft.scope.rawValue)
            $0.array("items", items.map(ItemJSON.init))
            $0.field("confirmed", draft.confirmed)
            $0.field("mediator_signed", draft.isMediatorSigned)
            $0.field("sealed", draft.isSealed)
            $0.field("signed_on", draft.signedOn)
        }
    }
}
