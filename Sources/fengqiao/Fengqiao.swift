// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// The command line: running the program, and working on cases from anywhere.
@main
struct Fengqiao: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fengqiao",
        abstract: "A mediation case tracker: village, township, county. 枫桥：纠纷调解案件流转。",
        discussion: """
            Exit codes: 0 done, 1 failed, 64 wrong usage, 69 something needed is missing, 73 a file or folder cannot be \
            made, 75 try again later, 77 not permitted, 78 wrong configuration.
            """,
        subcommands: [
            Up.self, Serve.self, Migrate.self, Doctor.self, Verify.self, ProofCommand.self, Keys.self, BackUp.self,
            Restore.self, Demo.self, Documents.self, Login.self, Logout.self, TokenCommand.self,
            LeadCommand.self, CaseCommand.self, CallBacksCommand.self, UserCommand.self, UnitCommand.self,
            OfficeCommand.self, HelperCommand.self, AuditCommand.self, ImportCommand.self, RulesCommand.self,
            CalendarCommand.self, QueueCommand.self, StatsCommand.self, ReportCommand.self,
            ThemeCommand.self, UnsolvedCommand.self, QuestionsCommand.self,
        ])
}
