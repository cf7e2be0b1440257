// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A case as one person may see it, with what that person may do next.
struct CaseJSON: JSONWritable {
    private let row: CaseRow
    private let parties: [PartyRow]
    private let consents: [Consent]
    private let items: [ItemRow]
    private let actions: [Command.Kind]
    private let language: Language

    /// - Throws: when an event was written past the program and cannot be read.
    init(_ view: CaseView, in language: Language) throws {
        row = view.row
        parties = view.parties
        consents = try view.consents()
        items = view.items
        actions = view.actions
        self.language = language
    }

    /// A case that was just opened: nobody has consented yet and nothing is promised.
    init(_ receipt: Receipt, in language: Language) {
        row = receipt.row
        parties = receipt.parties
        consents = []
        items = []
        actions = receipt.actions
        self.language = language
    }

    func write(to json: inout JSONWriter) {
        json.object {
            writeProcedure(to: &$0)
            writeContent(to: &$0)
            writeProgress(to: &$0)
            $0.name("actions")
            ActionCatalogue.in(language).write(actions, to: &$0)
        }
    }

    private func writeProcedure(to json: inout JSONWriter) {
        let state = row.state
        json.field("id", state.id.description)
        json.field("code", row.code)
        json.field("number", row.numberText)
        json.field("version", state.version)
        json.field("stage", state.stage.rawValue)
        json.field("level", state.level.rawValue)
        json.field("first_level", state.firstLevel.rawValue)
        json.object("region") {
            $0.field("code", state.region.description)
            $0.field("name", row.regionName)
        }
        json.holder(state.holder, unitName: row.holderUnitName, personName: row.holderPersonName)
        json.field("awaited_unit", state.awaitedUnit?.rawValue)
        json.field("risk", state.risk.rawValue)
        json.field("due_at", state.dueOn?.end)
    }

    private func writeContent(to json: inout JSONWriter) {
        let state = row.state
        json.field("source", state.source.rawValue)
        json.field("dispute_type", state.type.rawValue)
        json.field("urgency", state.urgency.rawValue)
        json.field("title", row.title)
        json.field("summary", row.summary)
        json.field("place", row.place)
        json.field("request_date", state.requestedOn)
        json.field("registered_at", state.registeredAt)
        json.array("parties", parties) { json, party in
            json.object {
                $0.field("party", party.number)
                $0.field("side", party.side.rawValue)
                $0.field("name", party.name)
                $0.field("phone", party.phone?.maskedPhone)
            }
        }
    }

    private func writeProgress(to json: inout JSONWriter) {
        let state = row.state
        json.array("consents", consents) { json, consent in
            json.object {
                $0.field("party", consent.party.rawValue)
                $0.field("way", consent.way.rawValue)
            }
        }
        json.field("accepted_on", state.acceptedOn)
        json.field("sessions", state.sessions)
        json.field("transfer", state.transfer.map(TransferJSON.init))
        json.field("moves", state.moves)
        json.field("returns", state.returns)
        json.field("agreed_on", state.agreedOn)
        json.array("items", items.map(ItemJSON.init))
        json.field("follow_ups", state.followUps)
        json.field("ending", state.ending?.rawValue)
        json.field("closed_on", state.closedOn)
        json.field("reopenings", state.reopenings)
    }
}
