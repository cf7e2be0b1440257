// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

/// How far a case has come, chapter by chapter.
extension CaseJSON {
    func writeMediation(to json: inout JSONWriter) {
        let state = row.state
        json.array("consents", consents) { json, consent in
            json.object {
                $0.field("party", consent.party.rawValue)
                $0.field("way", consent.way.rawValue)
            }
        }
        json.field("refusals", state.refusals)
        json.field("represented", state.represented)
        json.field("guests", state.guests)
        json.array("recused", state.recused) { $0.value($1.rawValue) }
        json.array("helpers", Level.allCases.filter(state.helpers.contains)) { $0.value($1.rawValue) }
        json.field("accepted_on", state.acceptedOn)
        json.field("sessions", state.sessions)
        json.field("last_session_on", state.lastSessionOn)
        json.field("paused_until", state.pausedUntil)
        json.field("extended_until", state.span?.extendedUntil)
        json.array("pauses", (state.span?.pauses ?? []).map(IntervalJSON.init))
    }

    func writeMovement(to json: inout JSONWriter) {
        let state = row.state
        json.field("transfer", state.transfer.map(TransferJSON.init))
        json.field("returned", state.returned.map(ReturnedTransferJSON.init))
        json.field("referral", state.referral.map(ReferralJSON.init))
        json.field("moves", state.moves)
        json.field("returns", state.returns)
    }

    func writeAgreement(to json: inout JSONWriter) {
        let state = row.state
        json.field("draft", state.draft.map { DraftJSON(draft: $0, items: draftItems) })
        json.array("agreements", state.agreements.map(AgreementJSON.init))
        json.field("agreement_form", state.agreement?.form.rawValue)
        json.field("agreed_on", state.agreedOn)
        json.array("items", items.map(ItemJSON.init))
        json.field("confirmation", state.agreement?.confirmation?.rawValue)
        let isWritten = state.agreements.contains { $0.form == .written }
        json.array("confirmation_warnings", isWritten ? state.confirmationWarnings : []) { $0.value($1.rawValue) }
    }

    func writeDanger(to json: inout JSONWriter) {
        let state = row.state
        json.field("watch", state.watch.map(RiskWatchJSON.init))
        json.field("lowering", state.lowering.map(RiskLoweringJSON.init))
        json.field("asks_for_safety", state.asksForSafety)
        json.array("whistles", state.whistles.map(WhistleJSON.init))
        json.array("voices", state.voices.map(VoiceJSON.init))
    }

    func writeEnding(to json: inout JSONWriter) {
        let state = row.state
        json.field("ended_on", state.endedOn)
        json.field("follow_ups", state.followUps)
        json.field("caller", state.caller?.rawValue)
        json.field("ending", state.ending?.rawValue)
        json.field("closed_on", state.closedOn)
        json.field("merged_into", state.mergedInto?.description)
        json.field("reopenings", state.reopenings)
        json.field("settlement", state.settlement.map { SettlementJSON(settlement: $0, language: language) })
    }
}
