// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage
internal import MediationService

/// A case as one person may see it, with what that person may do next.
struct CaseJSON: JSONWritable {
    let row: CaseRow
    let parties: [PartyRow]
    let consents: [Consent]
    let items: [ItemRow]
    let draftItems: [ItemRow]
    let actions: [Command.Kind]
    let language: Language

    /// - Throws: when an event was written past the program and cannot be read.
    init(_ view: CaseView, in language: Language) throws {
        row = view.row
        parties = view.parties
        consents = try view.consents()
        items = view.items
        draftItems = view.draftItems
        actions = view.actions
        self.language = language
    }

    /// A case that was just begun: nobody has consented yet and nothing is promised.
    init(_ receipt: Receipt, in language: Language) {
        row = receipt.row
        parties = receipt.parties
        consents = []
        items = []
        draftItems = []
        actions = receipt.actions
        self.language = language
    }

    func write(to json: inout JSONWriter) {
        json.object {
            writeProcedure(to: &$0)
            writeContent(to: &$0)
            writeMediation(to: &$0)
            writeMovement(to: &$0)
            writeAgreement(to: &$0)
            writeDanger(to: &$0)
            writeEnding(to: &$0)
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
        json.field("due_at", row.dueOn?.end)
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
        json.field("begun_at", state.begunAt)
        json.field("registered_at", state.registeredAt)
        json.array("parties", parties) { json, party in
            json.object {
                $0.field("party", party.number)
                $0.field("side", party.side.rawValue)
                $0.field("name", party.name)
                $0.field("phone", party.phone?.description)
                $0.field("id_number", party.identityNumber?.description)
                $0.field("id_number_fits", party.identityNumberFits)
            }
        }
    }
}
