// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationService

extension PagePath {
    /// Whether there is such a page for a person. A page that is not for somebody does not exist for them.
    func isFor(_ principal: Principal) -> Bool {
        switch self {
        case .today, .slipDoor, .slip, .account, .accountPart, .signIn, .signInCode, .signOut, .language, .design,
            .provider, .providerReturn:
            true
        case .access, .accessPart: principal.may(.administerPeople)
        case .cases, .caseLists, .newCase, .leads, .newLead, .oneCase, .step, .transitions, .reveals, .slips:
            principal.may(.workOnCases)
        case .openings: principal.may(.breakGlass)
        case .assignments: principal.may(.handOver) && principal.may(.workOnCases)
        case .queue: principal.may(.speakForUnit)
        case .callBacks: principal.may(.makeCallBacks)
        case .casesBehind: principal.may(.seeFigures) && principal.may(.workOnCases)
        case .statistics, .indicator, .unsolved: principal.may(.seeFigures)
        case .themes, .theme: principal.may(.seeThemes)
        case .questions: principal.may(.seeQuestions)
        case .report(let page): page.isFor(principal)
        case .people, .person: principal.may(.seePeople)
        case .units, .unit: principal.may(.manageOffices)
        case .whistles: principal.may(.answerWhistles) || principal.may(.watchWhistles)
        case .helpers: principal.may(.seeHelpers)
        case .audit, .anchor: principal.may(.readAccessLog)
        }
    }

    /// Where a person begins.
    static func home(of principal: Principal) -> PagePath {
        switch principal.role {
        case .mediator, .director, .officer, .leader: .today
        case .liaison: .whistles
        case .auditor: .statistics
        case .administrator, .system: .people
        }
    }

    /// The entries of the main menu for a person, in their order.
    static func menu(of principal: Principal) -> [PagePath] {
        let entries: [PagePath] = [.today, .cases, .newCase, .queue, .whistles, .statistics, .audit, .people, .units]
        // Those who watch whistles find them on the desk, beside what is to be reviewed.
        return entries.filter { entry in
            entry.isFor(principal) && (entry != .today || home(of: principal) == .today)
                && (entry != .whistles || principal.may(.answerWhistles))
        }
    }
}
