// SPDX-License-Identifier: Apache-2.0
import MediationCore

extension BrokenRule {
    /// What these ask for is already required of the field itself.
    static let byField: Set<Guard> = [
        .reasonGiven, .triedStated, .adviceGiven, .everyNameGiven, .eachPartyOnce, .termsNotTooMany, .amountsPositive,
        .leadDescribed, .routesTold, .nameGiven, .receiptGiven, .courtNamed, .statusGiven, .noteGiven, .stationGiven,
        .needGiven, .whoGiven, .resultGiven, .answerGiven,
    ]

    /// These need days to pass, many steps or the program itself; the model check of the core breaks each of them.
    static let byCore: Set<Guard> = [
        .sideConsents, .mayBeReturned, .someoneAboveReturner, .aboveReturner, .overdueItem, .itemLapsed,
        .confirmedByCourt, .anotherUnitDrawn, .assigneeNotRecused, .notMerged,
    ]

    static let lifecycle = people + time + movement + papers + danger

    private static let people: [BrokenRule] = [
        broken(
            .leadAtTownship, Step.register.replacing("990101101201", with: "990101101202"),
            "place_of_the_lead: /place/region", by: .township),
        broken(
            .accepted,
            #"{"command": "invite", "kind": "elder", "name": "三叔公", "consents": [{"party": 1, "way": "phone"}]}"#,
            "every_speaker_consents: /consents"),
        broken(.refused, Step.session, "nobody_refuses: /command"),
        broken(.recused, Step.session, "not_recused: /command"),
        broken(
            .accepted,
            #"{"command": "name_representatives", "side": "applicant", "representatives": [2], "consents": []}"#,
            "few_representatives: /representatives"),
        broken(
            .accepted, #"{"command": "join", "level": "village", "consents": \#(Step.both)}"#, "another_level: /level"),
        broken(.accepted, #"{"command": "assign", "assignee": 30000}"#, "assignee_of_holding_unit: /assignee"),
        broken(.accepted, Step.all[.assign], "another_person: /assignee"),
        broken(.accepted, #"{"command": "object", "tie": "party_request"}"#, "request_names_party: /party"),
    ]

    private static let time: [BrokenRule] = [
        broken(.mediating, pause(until: "2026-03-02"), "until_in_future: /until"),
        broken(.mediating, pause(until: "2026-05-30"), "pause_not_too_long: /until"),
        broken(
            .mediating, pause(until: "2026-03-20").replacing("true", with: "false"), "parties_told: /parties_told"),
        broken(
            .mediating, #"{"command": "extend", "until": "2026-05-30", "consents": \#(Step.both)}"#,
            "extension_not_too_long: /until"),
        broken(
            .agreed,
            #"{"command": "renegotiate", "item": 1, "due": "2026-03-02", "consents": \#(Step.both), "reason": "雨"}"#,
            "due_in_future: /due"),
        broken(
            .referred, #"{"command": "record_feedback", "result": "settled", "heard_on": "2026-03-01"}"#,
            "not_before_receipt: /heard_on"),
    ]

    private static func pause(until day: String) -> String {
        #"{"command": "pause", "reason": "harvest", "until": "\#(day)", "parties_told": true}"#
    }

    private static let movement: [BrokenRule] = [
        broken(.accepted, Step.escalate.replacing("}]}", with: #"}], "skip": true}"#), "skip_only_in_danger: /skip"),
        broken(.accepted, Step.all[.handDown], "lower_level_exists: /command"),
        broken(
            .acceptedAtTownship, #"{"command": "hand_down", "help": [], "advice": "谈", "consents": \#(Step.both)}"#,
            "help_given: /help", by: .township),
        broken(.mediating, Step.all[.contestReturn], "returned_once: /command"),
        broken(.mediating, Step.all[.decideContest], "contested: /command", by: .county),
        broken(.asked, Step.all[.confirmReceipt], "sent_out: /command"),
        broken(.referred, #"{"command": "close"}"#, "outlet_heard: /waiver"),
        broken(
            .accepted, #"{"command": "merge", "into": "01985f00-0000-7000-8000-000000000000"}"#,
            "merges_into_another: /into"),
    ]

    private static let papers: [BrokenRule] = [
        broken(.drafted, Step.agree, "no_draft_open: /command"),
        broken(.mediating, Step.draft.replacing("written", with: "oral"), "record_when_oral: /record"),
        broken(.mediating, Step.all[.signAgreement], "draft_open: /command"),
        broken(.drafted, #"{"command": "sign_agreement"}"#, "something_signed: /confirmations"),
        broken(
            .drafted, #"{"command": "sign_agreement", "confirmations": \#(Step.both)}"#,
            "signed_by_hand: /confirmations/0/way"),
        broken(.agreed, #"{"command": "excuse", "item": 1, "consents": []}"#, "others_consent: /consents"),
        broken(.agreed, Step.all[.offerConfirmation], "written_agreement: /command"),
        broken(
            .written, #"{"command": "offer_confirmation", "agreement": 9}"#, "agreement_in_force: /agreement"),
        broken(.written, Step.all[.applyConfirmation], "confirmation_allows: /command"),
        broken(
            .offered, #"{"command": "apply_confirmation", "court": "枫川县人民法院", "consents": \#(Step.both)}"#,
            "warnings_read: /warnings"),
        broken(.closed, #"{"command": "archive", "papers": ["record"]}"#, "dossier_complete: /papers"),
    ]

    private static let danger: [BrokenRule] = [
        broken(.redLead, Step.all[.dismissLead], "not_red: /command"),
        broken(.red, Step.session, "session_safe: /command"),
        broken(.accepted, Step.all[.reportStatus], "is_red: /command"),
        broken(.red, Step.all[.noteSafety], "township_or_higher: /command"),
        broken(.red, Step.lowerRisk.replacing("yellow", with: "red"), "lowers_risk: /to", by: .township),
        broken(.lowering, Step.lowerRisk, "second_person: /command", by: .township),
        broken(.reported, Step.police, "not_reported: /command"),
        broken(.endedInDanger, #"{"command": "close"}"#, "safety_followed_up: /command"),
        broken(.accepted, Step.blowWhistle.replacing("emergency", with: "concern"), "may_whistle: /kind"),
        broken(.accepted, Step.all[.recordArrival], "whistle_allows: /whistle"),
        broken(.whistled, Step.all[.decideWhistle], "county_decides: /command"),
        broken(.rated, Step.all[.rateWhistle], "not_rated_yet: /by"),
        broken(.accepted, Step.all[.answerParty], "party_waits: /party"),
    ]

    private static func broken(
        _ situation: Situation, _ json: String?, _ expected: String, by user: User = .village
    ) -> BrokenRule {
        BrokenRule(on: situation, json: json ?? "", expected: expected + " rule_broken", user: user)
    }
}
