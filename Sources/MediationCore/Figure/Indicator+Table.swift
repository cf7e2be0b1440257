// SPDX-License-Identifier: Apache-2.0

extension Indicator {
    /// One row of the registry.
    private struct Definition {
        let formula: Formula
        let basis: DefinitionBasis
        /// Sums that stand beside the figure, so that nobody has to guess what is in it.
        let columns: [Measure]

        init(_ formula: Formula, _ basis: DefinitionBasis, beside columns: [Measure] = []) {
            self.formula = formula
            self.basis = basis
            self.columns = columns
        }
    }

    package var formula: Formula { Self.table[self]?.formula ?? .none }
    package var basis: DefinitionBasis { Self.table[self]?.basis ?? .convention }
    package var columns: [Measure] { Self.table[self]?.columns ?? [] }

    /// The wording in force, which counts up when a definition changes its meaning: 2026-11-22.
    package var version: DefinitionVersion {
        DefinitionVersion(number: Self.rewritten.contains(self) ? 2 : 1, from: LegalDay(daysSince1970: 20_779))
    }

    /// The second wording: what was let go is not what was kept, and each agreement of a part counts as one.
    private static let rewritten: Set<Indicator> = [
        .villageResolution, .townshipRetention, .agreementSuccess, .agreementsReached, .agreementPerformance,
        .confirmation, .confirmationMissed,
    ]

    /// Every measure that its page shows.
    package var measures: [Measure] {
        var seen: Set<Measure> = []
        return (formula.measures + columns).filter { seen.insert($0).inserted }
    }

    private static let closings: [Measure] = [
        .closedAgreed, .closedUnproven, .closedReleased, .closedTerminated, .closedWithdrawn, .closedReferred,
    ]
    private static let outcomes: [Measure] = [
        .dueSettled, .dueQuieting, .dueUnproven, .dueReopened, .dueTerminated, .dueWithdrawn, .dueReferred,
        .dueDeclined, .dueOpen, .settledAtVillage, .settledAtTownship, .settledAtCounty, .dueReleased,
    ]
    private static let opinions: [Measure] = [
        .answersSatisfied, .answersBasicallySatisfied, .answersDissatisfied, .answersSilent, .endedAsked, .ended,
    ]

    /// The whole registry. What is not in it is not counted, and its page says why.
    private static let table: [Indicator: Definition] = [
        .leadsFound: Definition(.sum(.leads), .statisticsForm, beside: [.leadsRegistered, .leadsDismissed]),
        .casesRegistered: Definition(.sum(.registered), .statisticsForm, beside: [.red]),
        .partiesConcerned: Definition(.sum(.parties), .statisticsForm),
        .casesAccepted: Definition(.sum(.accepted), .statisticsForm),
        .casesClosed: Definition(.sum(.closed), .statisticsForm, beside: closings),

        .villageResolution: Definition(
            .share(of: [.villageSettled], among: .villageDue), .convention, beside: outcomes),
        .townshipRetention: Definition(
            .share(of: [.townshipSettled], among: .townshipDue), .convention, beside: outcomes),
        .agreementSuccess: Definition(.share(of: [.closedAgreed], among: .closed), .convention, beside: closings),
        .closing: Definition(.share(of: [.acceptedClosed], among: .accepted), .convention),
        .relapse: Definition(.share(of: [.firstClosedReopened], among: .firstClosed), .convention),

        .escalation: Definition(.share(of: [.movedUp], among: .registered), .convention, beside: [.left]),
        .countyReferral: Definition(
            .share(of: [.movedToCounty], among: .registered), .convention, beside: [.red, .redMoved]),
        .redEscalation: Definition(.share(of: [.redMoved], among: .red), .convention),
        .transferReturn: Definition(
            .share(of: [.requestsReturned], among: .requests), .convention, beside: [.requestsAccepted]),
        .successAfterReturn: Definition(.share(of: [.dueReturnedSettled], among: .dueReturned), .convention),

        .agreementsReached: Definition(
            .sum(.agreements), .statisticsForm, beside: [.agreementsOral, .agreementsWritten]),
        .amountPromised: Definition(.money(.amountAgreed), .statisticsForm),
        .agreementPerformance: Definition(.share(of: [.agreementsKept], among: .agreementsDue), .mediationLaw),
        .itemPerformance: Definition(
            .share(of: [.itemsKept], among: .itemsDue), .mediationLaw, beside: [.keptOnTheSpot]),
        .amountPerformance: Definition(.share(of: [.amountKept], among: .amountDue), .mediationLaw),
        .confirmation: Definition(
            .share(of: [.confirmationsMade], among: .agreementsWritten), .confirmationLaw,
            beside: [.confirmationsApplied]),
        .confirmationMissed: Definition(
            .share(of: [.confirmationsMissed], among: .agreementsWritten), .confirmationLaw),

        .callBackCoverage: Definition(.share(of: [.endedAsked], among: .ended), .mediationRules),
        .drawnCoverage: Definition(.share(of: [.drawsDone], among: .draws), .convention),
        .satisfaction: Definition(
            .share(of: [.answersSatisfied, .answersBasicallySatisfied], among: .answers), .convention,
            beside: opinions),
        .applicantSatisfaction: Definition(.share(of: [.applicantSatisfied], among: .applicantAnswers), .convention),
        .respondentSatisfaction: Definition(
            .share(of: [.respondentSatisfied], among: .respondentAnswers), .convention),
        .solution: Definition(
            .share(of: [.keepingConfirmed], among: .keepingAsked), .convention, beside: [.answers]),

        .overdue: Definition(.share(of: [.dueLate], among: .due), .convention, beside: [.dueOpen]),
        .closingDays: Definition(.spread(.closingDays), .convention, beside: [.closed]),
        .entriesPerCase: Definition(.mean(.entries, per: .closed), .convention),
    ]
}
