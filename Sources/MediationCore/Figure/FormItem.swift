// SPDX-License-Identifier: Apache-2.0

/// A line of the statistics form of people's mediation, in the form's own order. What the system knows is counted; what it
/// does not know is left empty for a pen, and never typed into it.
package enum FormItem: String, CaseIterable, Sendable {
    // The organisation.
    case villageCommittees = "village_committees"
    case townshipCommittees = "township_committees"
    case professionalCommittees = "professional_committees"
    case mediators
    case fullTimeMediators = "full_time_mediators"
    case trainings

    // Looking for disputes.
    case patrols
    case leadsFound = "leads_found"
    case leadsRegistered = "leads_registered"
    case leadsDismissed = "leads_dismissed"

    // The cases.
    case registered
    case accepted
    case acceptedByType = "accepted_by_type"
    case acceptedBySource = "accepted_by_source"
    case parties
    case amountAgreed = "amount_agreed"
    case red
    case largeGroups = "large_groups"

    // What came of them.
    case agreed
    case unproven
    case released
    case notAgreed = "not_agreed"
    case withdrawn
    case referred
    case inProgress = "in_progress"
    case oralAgreements = "oral_agreements"
    case writtenAgreements = "written_agreements"
    case agreementsDue = "agreements_due"
    case agreementsKept = "agreements_kept"
    case courtRulings = "court_rulings"
    case confirmationsApplied = "confirmations_applied"
    case confirmationsMade = "confirmations_made"

    // What did not happen.
    case preventedCrimes = "prevented_crimes"
    case preventedSuicides = "prevented_suicides"
    case preventedPetitions = "prevented_petitions"
    case preventedFights = "prevented_fights"

    // Money, and telling people the law.
    case subsidies
    case lectures
}

/// The chapters of the form.
package enum FormChapter: String, CaseIterable, Sendable {
    case organisation
    case finding
    case cases
    case results
    case prevention
    case money
    case publicity
}

/// What is counted of the organisation on the last day of a period.
package enum OrganisationCount: String, CaseIterable, Sendable {
    case villageCommittees = "village_committees"
    case townshipCommittees = "township_committees"
    case professionalCommittees = "professional_committees"
    case mediators
}

/// The headings under which a line of the form is taken apart.
package enum FormPart: String, CaseIterable, Sendable {
    case type
    case source
}

/// Where the value of a line comes from.
package enum FormContent: Hashable, Sendable {
    case sum(Measure)
    /// In fen.
    case money(Measure)
    /// Those of a measure that are not in another.
    case rest(Measure, without: Measure)
    case parts(Measure, FormPart)
    case organisation(OrganisationCount)
    /// Nothing here knows it.
    case unknown

    /// Every measure that has to be summed for it.
    package var measures: [Measure] {
        switch self {
        case .sum(let measure), .money(let measure), .parts(let measure, _): [measure]
        case .rest(let measure, let other): [measure, other]
        case .organisation, .unknown: []
        }
    }
}

extension FormItem {
    package var chapter: FormChapter { Self.table[self]?.chapter ?? .cases }
    package var content: FormContent { Self.table[self]?.content ?? .unknown }

    /// Every measure of the form.
    package static let measures: [Measure] = Measure.allCases.filter(Set(allCases.flatMap(\.content.measures)).contains)

    private static let table: [FormItem: (chapter: FormChapter, content: FormContent)] = [
        .villageCommittees: (.organisation, .organisation(.villageCommittees)),
        .townshipCommittees: (.organisation, .organisation(.townshipCommittees)),
        .professionalCommittees: (.organisation, .organisation(.professionalCommittees)),
        .mediators: (.organisation, .organisation(.mediators)),
        .fullTimeMediators: (.organisation, .unknown),
        .trainings: (.organisation, .unknown),

        .patrols: (.finding, .unknown),
        .leadsFound: (.finding, .sum(.leads)),
        .leadsRegistered: (.finding, .sum(.leadsRegistered)),
        .leadsDismissed: (.finding, .sum(.leadsDismissed)),

        .registered: (.cases, .sum(.registered)),
        .accepted: (.cases, .sum(.accepted)),
        .acceptedByType: (.cases, .parts(.accepted, .type)),
        .acceptedBySource: (.cases, .parts(.accepted, .source)),
        .parties: (.cases, .sum(.parties)),
        .amountAgreed: (.cases, .money(.amountAgreed)),
        .red: (.cases, .sum(.red)),
        .largeGroups: (.cases, .unknown),

        .agreed: (.results, .sum(.closedAgreed)),
        .unproven: (.results, .sum(.closedUnproven)),
        .released: (.results, .sum(.closedReleased)),
        .notAgreed: (.results, .sum(.closedTerminated)),
        .withdrawn: (.results, .sum(.closedWithdrawn)),
        .referred: (.results, .sum(.closedReferred)),
        .inProgress: (.results, .rest(.accepted, without: .acceptedClosed)),
        .oralAgreements: (.results, .sum(.agreementsOral)),
        .writtenAgreements: (.results, .sum(.agreementsWritten)),
        .agreementsDue: (.results, .sum(.agreementsDue)),
        .agreementsKept: (.results, .sum(.agreementsKept)),
        .courtRulings: (.results, .unknown),
        .confirmationsApplied: (.results, .sum(.confirmationsApplied)),
        .confirmationsMade: (.results, .sum(.confirmationsMade)),

        .preventedCrimes: (.prevention, .unknown),
        .preventedSuicides: (.prevention, .unknown),
        .preventedPetitions: (.prevention, .unknown),
        .preventedFights: (.prevention, .unknown),

        .subsidies: (.money, .unknown),
        .lectures: (.publicity, .unknown),
    ]
}
