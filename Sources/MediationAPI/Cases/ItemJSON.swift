// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// A promise of the agreement in force.
struct ItemJSON: JSONWritable {
    let row: ItemRow

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("item", row.item.number)
            $0.field("obligor", row.obligor)
            $0.field("promise", row.promise)
            $0.field("amount", row.amount.map(yuan(fen:)))
            $0.field("due", row.item.due)
            $0.field("performed_on", row.item.performedOn)
        }
    }
}

/// Money as text, `1200.50`: no reader can lose a fen to binary fractions.
func yuan(fen: Int64) -> String {
    let cents = fen % 100
    return "\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
}

/// A request for help that waits for its answer.
struct TransferJSON: JSONWritable {
    let transfer: PendingTransfer

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("to", transfer.to.rawValue)
            $0.field("consents", transfer.consents)
            $0.field("help_only", transfer.isHelpOnly)
        }
    }
}
