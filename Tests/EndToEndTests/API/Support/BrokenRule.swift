// SPDX-License-Identifier: Apache-2.0

/// A step that breaks one rule, and what the answer must say of it.
struct BrokenRule: Sendable {
    /// `nil`: the case is only being opened.
    let on: Situation?
    let json: String
    let expected: String
    var user = User.village

    static let all: [BrokenRule] = opening + accepting + mediating + moving + agreeing + ending + lifecycle

    private static let opening: [BrokenRule] = [
        BrokenRule(
            on: nil, json: APIWorld.opening().replacing("李四", with: " "),
            expected: "invalid-fields: /parties/1/name blank"),
        BrokenRule(
            on: nil, json: APIWorld.opening().replacing("respondent", with: "applicant"),
            expected: "both_sides_named: /parties rule_broken"),
        BrokenRule(
            on: nil, json: APIWorld.opening(region: "990101101202"),
            expected: "region_within_reach: /place/region rule_broken"),
        BrokenRule(
            on: nil, json: APIWorld.opening(region: "110101001001"),
            expected: "region_within_reach: /place/region rule_broken"),
        BrokenRule(
            on: nil, json: APIWorld.opening(more: #""request_date": "2026-03-03","#),
            expected: "not_in_future: /request_date rule_broken"),
    ]

    private static let accepting: [BrokenRule] = [
        BrokenRule(
            on: .registered,
            json: #"{"command": "accept", "consents": [{"party": 1, "way": "code"}, {"party": 1, "way": "code"}]}"#,
            expected: "invalid-fields: /consents repeated"),
        BrokenRule(
            on: .registered,
            json: #"{"command": "accept", "consents": [{"party": 1, "way": "code"}, {"party": 3, "way": "code"}]}"#,
            expected: "parties_of_the_case: /consents/1/party rule_broken"),
        BrokenRule(
            on: .registered,
            json: #"{"command": "accept", "consents": [{"party": 1, "way": "phone"}, {"party": 2}]}"#,
            expected: "every_party_consents: /consents rule_broken"),
        BrokenRule(
            on: .registered, json: Step.accept.replacing(#""rights_told": true"#, with: #""rights_told": false"#),
            expected: "rights_told: /rights_told rule_broken"),
        BrokenRule(
            on: .registered, json: Step.accept.replacing(#""recusal_clear": true"#, with: #""recusal_clear": false"#),
            expected: "recusal_clear: /recusal_clear rule_broken"),
        BrokenRule(
            on: .registered, json: #"{"command": "decline", "reason": "not_civil", "routes": []}"#,
            expected: "invalid-fields: /routes too_few"),
        BrokenRule(
            on: .registered, json: #"{"command": "withdraw", "party": 2, "way": "phone"}"#,
            expected: "by_applicant: /party rule_broken"),
    ]

    private static let mediating: [BrokenRule] = [
        BrokenRule(
            on: .accepted, json: Step.session.replacing("[1, 2]", with: "[]"),
            expected: "somebody_present: /present rule_broken"),
        BrokenRule(
            on: .accepted, json: Step.session.replacing("[1, 2]", with: "[1, 3]"),
            expected: "parties_of_the_case: /present rule_broken"),
        BrokenRule(
            on: .accepted, json: Step.session.replacing("}", with: #", "held_on": "2026-03-01"}"#),
            expected: "not_before_acceptance: /held_on rule_broken"),
        BrokenRule(
            on: .accepted, json: Step.session.replacing("}", with: #", "held_on": "2026-03-03"}"#),
            expected: "not_in_future: /held_on rule_broken"),
        BrokenRule(
            on: .accepted, json: #"{"command": "terminate", "ground": "time", "routes": []}"#,
            expected: "invalid-fields: /routes too_few"),
    ]

    private static let moving: [BrokenRule] = [
        BrokenRule(
            on: .acceptedAtCounty, json: Step.escalate, expected: "next_level_exists: /command rule_broken",
            user: .county),
        BrokenRule(
            on: .accepted, json: #"{"command": "escalate", "reason": "complex", "tried": "谈过"}"#,
            expected: "consent_or_help_only: /consents rule_broken"),
        BrokenRule(
            on: .accepted, json: #"{"command": "escalate", "reason": "complex", "tried": "　"}"#,
            expected: "invalid-fields: /tried blank"),
        BrokenRule(
            on: .asked, json: #"{"command": "accept_transfer", "assignee": 1}"#,
            expected: "assignee_of_receiving_unit: /assignee rule_broken", user: .township),
        BrokenRule(
            on: .askedForAdvice, json: Step.takeOver,
            expected: "every_party_consents_to_transfer: /consents rule_broken", user: .township),
        BrokenRule(
            on: .asked, json: #"{"command": "return_transfer", "reason": "in_power", "advice": ""}"#,
            expected: "invalid-fields: /advice blank", user: .township),
    ]

    private static let agreeing: [BrokenRule] = [
        BrokenRule(on: .reopened, json: Step.agree, expected: "session_held: /command rule_broken"),
        BrokenRule(
            on: .mediating, json: #"{"command": "agree", "form": "oral", "terms": [], "confirmations": \#(Step.both)}"#,
            expected: "terms_given: /terms rule_broken"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("[{\"obligor\"", with: "[" + thirtyTerms + "{\"obligor\""),
            expected: "invalid-fields: /terms too_many"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("\"due\"", with: "\"amount\": 0, \"due\""),
            expected: "invalid-fields: /terms/0/amount not_an_amount"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("2026-04-01", with: "2026-03-01"),
            expected: "due_not_before_agreement: /terms/0/due rule_broken"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing(", {\"party\": 2, \"way\": \"phone\"}", with: ""),
            expected: "every_party_confirms: /confirmations rule_broken"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("\"record\": \"说定了\",", with: ""),
            expected: "form_complete: /record rule_broken"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("oral", with: "written"),
            expected: "form_complete: /confirmations/0/way rule_broken"),
        BrokenRule(
            on: .mediating, json: Step.agree.replacing("\"obligor\": 2", with: "\"obligor\": 4"),
            expected: "parties_of_the_case: /terms/0/obligor rule_broken"),
        BrokenRule(
            on: .agreed, json: Step.perform.replacing("\"item\": 1", with: "\"item\": 2"),
            expected: "open_item: /item rule_broken"),
        BrokenRule(
            on: .agreed, json: #"{"command": "perform", "item": 1}"#,
            expected: "proof_or_every_word: /proof rule_broken"),
        BrokenRule(
            on: .agreed, json: Step.perform.replacing("}", with: #", "performed_on": "2026-03-01"}"#),
            expected: "not_before_agreement: /performed_on rule_broken"),
    ]

    private static let thirtyTerms = String(
        repeating: #"{"obligor": 2, "promise": "装天沟", "due": "2026-04-01"}, "#, count: 30)

    private static let ending: [BrokenRule] = [
        BrokenRule(
            on: .terminated, json: Step.followUp.replacing("\"way\"", with: "\"asked_on\": \"2026-03-01\", \"way\""),
            expected: "not_before_ending: /asked_on rule_broken"),
        BrokenRule(
            on: .terminated, json: #"{"command": "follow_up", "way": "visit", "answers": []}"#,
            expected: "answers_given: /answers rule_broken"),
        BrokenRule(
            on: .terminated, json: Step.followUp.replacing(#""satisfaction": "satisfied", "#, with: ""),
            expected: "answers_given: /answers/0/satisfaction rule_broken"),
        BrokenRule(
            on: .terminated, json: #"{"command": "close"}"#, expected: "followed_up_or_waived: /waiver rule_broken"),
        BrokenRule(
            on: .terminated, json: #"{"command": "reopen", "reason": " "}"#, expected: "invalid-fields: /reason blank"),
    ]
}
