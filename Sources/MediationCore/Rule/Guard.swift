// SPDX-License-Identifier: Apache-2.0

/// A condition with a name, so that documents, pages and errors can say which one failed.
package enum Guard: String, CaseIterable, Sendable {
    // Opening.
    case leadDescribed = "lead_described"
    case bothSidesNamed = "both_sides_named"
    case everyNameGiven = "every_name_given"
    case regionWithinReach = "region_within_reach"
    case placeOfTheLead = "place_of_the_lead"
    case partiesOfTheCase = "parties_of_the_case"
    case eachPartyOnce = "each_party_once"
    case everyPartyConsents = "every_party_consents"
    case everySpeakerConsents = "every_speaker_consents"
    case rightsTold = "rights_told"
    case recusalClear = "recusal_clear"
    case routesTold = "routes_told"

    // Time.
    case notInFuture = "not_in_future"
    case notBeforeAcceptance = "not_before_acceptance"
    case notBeforeAgreement = "not_before_agreement"
    case notBeforeEnding = "not_before_ending"
    case notBeforeReceipt = "not_before_receipt"
    case untilInFuture = "until_in_future"
    case dueInFuture = "due_in_future"

    // Mediation.
    case somebodyPresent = "somebody_present"
    case nobodyRefuses = "nobody_refuses"
    case notRecused = "not_recused"
    case sessionSafe = "session_safe"
    case partiesTold = "parties_told"
    case pauseNotTooLong = "pause_not_too_long"
    case extensionNotTooLong = "extension_not_too_long"
    case nameGiven = "name_given"
    case fewRepresentatives = "few_representatives"
    case sideConsents = "side_consents"
    case anotherLevel = "another_level"

    // Movement.
    case nextLevelExists = "next_level_exists"
    case triedStated = "tried_stated"
    case consentOrHelpOnly = "consent_or_help_only"
    case skipOnlyInDanger = "skip_only_in_danger"
    case lowerLevelExists = "lower_level_exists"
    case helpGiven = "help_given"
    case adviceGiven = "advice_given"
    case assigneeOfReceivingUnit = "assignee_of_receiving_unit"
    case everyPartyConsentsToTransfer = "every_party_consents_to_transfer"
    case mayBeReturned = "may_be_returned"
    case sentOut = "sent_out"
    case receiptGiven = "receipt_given"
    case returnedOnce = "returned_once"
    case someoneAboveReturner = "someone_above_returner"
    case contested
    case aboveReturner = "above_returner"

    // Agreement.
    case sessionHeld = "session_held"
    case noDraftOpen = "no_draft_open"
    case draftOpen = "draft_open"
    case termsGiven = "terms_given"
    case termsNotTooMany = "terms_not_too_many"
    case amountsPositive = "amounts_positive"
    case dueNotBeforeAgreement = "due_not_before_agreement"
    case everyPartyConfirms = "every_party_confirms"
    case formComplete = "form_complete"
    case recordWhenOral = "record_when_oral"
    case somethingSigned = "something_signed"
    case signedByHand = "signed_by_hand"

    // Performance.
    case openItem = "open_item"
    case overdueItem = "overdue_item"
    case itemLapsed = "item_lapsed"
    case proofOrEveryWord = "proof_or_every_word"
    case othersConsent = "others_consent"
    case confirmedByCourt = "confirmed_by_court"
    case agreementInForce = "agreement_in_force"
    case writtenAgreement = "written_agreement"
    case confirmationAllows = "confirmation_allows"
    case courtNamed = "court_named"
    case warningsRead = "warnings_read"

    // Ending.
    case byApplicant = "by_applicant"
    case reasonGiven = "reason_given"
    case notMerged = "not_merged"
    case mergesIntoAnother = "merges_into_another"
    case answersGiven = "answers_given"
    case anotherUnitDrawn = "another_unit_drawn"
    case outletHeard = "outlet_heard"
    case safetyFollowedUp = "safety_followed_up"
    case followedUpOrWaived = "followed_up_or_waived"
    case notRed = "not_red"
    case dossierComplete = "dossier_complete"

    // Care.
    case assigneeOfHoldingUnit = "assignee_of_holding_unit"
    case anotherPerson = "another_person"
    case assigneeNotRecused = "assignee_not_recused"
    case requestNamesParty = "request_names_party"

    // Risk.
    case isRed = "is_red"
    case townshipOrHigher = "township_or_higher"
    case lowersRisk = "lowers_risk"
    case secondPerson = "second_person"
    case statusGiven = "status_given"
    case noteGiven = "note_given"
    case notReported = "not_reported"
    case stationGiven = "station_given"
    case mayWhistle = "may_whistle"
    case needGiven = "need_given"
    case whistleAllows = "whistle_allows"
    case whoGiven = "who_given"
    case countyDecides = "county_decides"
    case resultGiven = "result_given"
    case notRatedYet = "not_rated_yet"

    // Voices.
    case partyWaits = "party_waits"
    case answerGiven = "answer_given"
}
