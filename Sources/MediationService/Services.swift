// SPDX-License-Identifier: Apache-2.0

/// All use cases together, as the faces of the program get them.
package struct Services: Sendable {
    package let cases: CaseService
    package let figures: FigureService
    package let signIns: SignInService
    package let clock: any Clock

    package init(cases: CaseService, figures: FigureService, signIns: SignInService, clock: any Clock) {
        self.cases = cases
        self.figures = figures
        self.signIns = signIns
        self.clock = clock
    }

    /// The limits of time in force.
    package var rules: RuleBookService { cases.rules }
    /// What people are told about them.
    package var alerts: AlertService { AlertService(database: cases.database) }
    /// The access log and the proof, for auditors.
    package var audit: AuditService {
        AuditService(database: cases.database, clock: clock, log: cases.accessLog)
    }
    /// Changes of the organisation.
    package var offices: OfficeService { OfficeService(cases: cases) }
    /// Whistles, for the departments that they were blown for.
    package var whistles: WhistleService { WhistleService(cases: cases) }
    /// Lists that people named.
    package var lists: ListService { ListService(cases: cases) }
    /// Regions from a file.
    package var regions: RegionImport { RegionImport(database: cases.database, clock: clock) }
    /// Who works where; it needs nothing of its own.
    package var people: PeopleService { PeopleService(database: cases.database, clock: clock) }

    /// What people do about their own way in.
    package var accounts: AccountService { AccountService(signIns: signIns) }
    /// What administrators do about other people's.
    package var access: AccessService { AccessService(signIns: signIns, logger: cases.logger) }

    /// The paper slips of the parties.
    package var slips: SlipService { SlipService(cases: cases) }

    /// Registers of cases as files.
    package var registers: RegisterService { RegisterService(cases: cases) }

    /// Random call-backs; they need nothing of their own either.
    package var callBacks: CallBackService { CallBackService(database: cases.database) }
    /// Themes of the month.
    package var themes: ThemeService { ThemeService(cases: cases) }
    /// Why cases could not be solved.
    package var unsolved: UnsolvedService { UnsolvedService(database: cases.database, clock: clock) }
    /// What is worth a second look.
    package var questions: QuestionService { QuestionService(cases: cases) }
}
