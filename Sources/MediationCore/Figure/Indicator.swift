// SPDX-License-Identifier: Apache-2.0

/// A figure that people are shown, with its fixed formula. Whatever shows a number shows which of these it is.
package enum Indicator: String, CaseIterable, Sendable {
    // How much there is to do.
    case leadsFound = "leads_found"
    case casesRegistered = "cases_registered"
    case partiesConcerned = "parties_concerned"
    case casesAccepted = "cases_accepted"
    case casesClosed = "cases_closed"

    // How it ends.
    case villageResolution = "village_resolution_rate"
    case townshipRetention = "township_retention_rate"
    case agreementSuccess = "agreement_success_rate"
    case closing = "closing_rate"
    case relapse = "relapse_rate"

    // Between the levels.
    case escalation = "escalation_rate"
    case countyReferral = "county_referral_rate"
    case redEscalation = "red_escalation_rate"
    case transferReturn = "transfer_return_rate"
    case successAfterReturn = "success_after_return_rate"

    // What was promised.
    case agreementsReached = "agreements_reached"
    case amountPromised = "amount_promised"
    case agreementPerformance = "agreement_performance_rate"
    case itemPerformance = "item_performance_rate"
    case amountPerformance = "amount_performance_rate"
    case confirmation = "confirmation_rate"
    case confirmationMissed = "confirmation_missed_rate"

    // What the parties say.
    case callBackCoverage = "call_back_coverage"
    case drawnCoverage = "drawn_call_back_coverage"
    case satisfaction = "satisfaction_rate"
    case applicantSatisfaction = "applicant_satisfaction_rate"
    case respondentSatisfaction = "respondent_satisfaction_rate"
    case solution = "solution_rate"

    // How long it takes, and what it costs those who work.
    case overdue = "overdue_rate"
    case closingDays = "closing_days"
    case entriesPerCase = "entries_per_case"

    // What cannot be counted honestly from what is known here.
    case contactInTime = "contact_in_time_rate"
    case unrecorded = "unrecorded_rate"
    case prevented = "prevented_escalations"
    case minutesPerCase = "minutes_per_case"
    case formsPrinted = "forms_printed"
}

/// How a figure follows from measures.
package enum Formula: Hashable, Sendable {
    /// A number of things.
    case sum(Measure)
    /// Money in fen.
    case money(Measure)
    /// A share of two sums over the same cases.
    case share(of: [Measure], among: Measure)
    /// So many for each.
    case mean(Measure, per: Measure)
    /// Middle and ninth tenth of a spread over days.
    case spread(Measure)
    /// Not counted: a number would have to be made up.
    case none

    /// Every measure that has to be summed for it.
    package var measures: [Measure] {
        switch self {
        case .sum(let measure), .money(let measure), .spread(let measure): [measure]
        case .share(let parts, let whole): parts + [whole]
        case .mean(let measure, let per): [measure, per]
        case .none: []
        }
    }
}

/// A wording of an indicator's definition: figures by different ones are never compared.
package struct DefinitionVersion: Hashable, Sendable {
    package let number: Int
    package let from: LegalDay
}

/// What a definition rests on.
package enum DefinitionBasis: String, CaseIterable, Sendable {
    /// 司法部令75号: thirty days, following up, urging performance.
    case mediationRules = "mediation_rules"
    /// 人民调解法: agreements and their performance.
    case mediationLaw = "mediation_law"
    /// 民事诉讼法 and 人民调解法 33.
    case confirmationLaw = "confirmation_law"
    /// The form of people's mediation statistics.
    case statisticsForm = "statistics_form"
    /// Agreed here; no rule defines it.
    case convention
}
