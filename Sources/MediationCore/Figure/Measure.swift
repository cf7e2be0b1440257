// SPDX-License-Identifier: Apache-2.0

/// What is counted. Every figure is a sum of measures or a share of two sums; a measure of one case follows from its
/// events alone (`MediationCase.tally`).
package enum Measure: String, CaseIterable, Sendable {
    // By the month in which the lead was taken down.
    case leads
    case leadsRegistered = "leads_registered"
    case leadsDismissed = "leads_dismissed"

    // By the month of registration.
    case registered
    case parties
    case red
    case redMoved = "red_moved"
    case movedUp = "moved_up"
    case movedToCounty = "moved_to_county"
    case left

    // By the month of the first acceptance.
    case accepted
    case acceptedClosed = "accepted_closed"

    // By the month in which another level was asked.
    case requests
    case requestsAccepted = "requests_accepted"
    case requestsReturned = "requests_returned"

    // By the month in which the case fell due: all, by how it ended, and the two rates.
    case due
    case dueOpen = "due_open"
    case dueDeclined = "due_declined"
    case dueReleased = "due_released"
    case dueTerminated = "due_terminated"
    case dueWithdrawn = "due_withdrawn"
    case dueReferred = "due_referred"
    case dueUnproven = "due_unproven"
    case dueReopened = "due_reopened"
    case dueQuieting = "due_quieting"
    case dueSettled = "due_settled"
    case dueLate = "due_late"
    case dueReturned = "due_returned"
    case dueReturnedSettled = "due_returned_settled"
    case villageDue = "village_due"
    case villageSettled = "village_settled"
    case townshipDue = "township_due"
    case townshipSettled = "township_settled"
    case settledAtVillage = "settled_at_village"
    case settledAtTownship = "settled_at_township"
    case settledAtCounty = "settled_at_county"

    // By the month of the first closing.
    case firstClosed = "first_closed"
    case firstClosedReopened = "first_closed_reopened"

    // By the month of the last closing.
    case closed
    case closedAgreed = "closed_agreed"
    case closedUnproven = "closed_unproven"
    case closedReleased = "closed_released"
    case closedTerminated = "closed_terminated"
    case closedWithdrawn = "closed_withdrawn"
    case closedReferred = "closed_referred"
    case closingDays = "closing_days"
    case entries

    // By the month of the agreement.
    case agreements
    case agreementsOral = "agreements_oral"
    case agreementsWritten = "agreements_written"
    case amountAgreed = "amount_agreed"
    case keptOnTheSpot = "kept_on_the_spot"
    case confirmationsApplied = "confirmations_applied"
    case confirmationsMade = "confirmations_made"
    case confirmationsMissed = "confirmations_missed"

    // By the month of the day until which was promised, once that day has passed.
    case agreementsDue = "agreements_due"
    case agreementsKept = "agreements_kept"
    case itemsDue = "items_due"
    case itemsKept = "items_kept"
    case amountDue = "amount_due"
    case amountKept = "amount_kept"

    // By the month in which mediation ended.
    case ended
    case endedAsked = "ended_asked"

    // By the month in which another unit was drawn.
    case draws
    case drawsDone = "draws_done"

    // By the month of the call-back, one for each party that answered.
    case answers
    case answersSatisfied = "answers_satisfied"
    case answersBasicallySatisfied = "answers_basically_satisfied"
    case answersDissatisfied = "answers_dissatisfied"
    case answersSilent = "answers_silent"
    case applicantAnswers = "applicant_answers"
    case applicantSatisfied = "applicant_satisfied"
    case respondentAnswers = "respondent_answers"
    case respondentSatisfied = "respondent_satisfied"
    case keepingAsked = "keeping_asked"
    case keepingConfirmed = "keeping_confirmed"
}
