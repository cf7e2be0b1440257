// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Limits of time as files: looked at, brought in, shown.
struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Rule packs: the limits of time of a nation, a province or a county.",
        subcommands: [Check.self, Import.self, List.self, Show.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether files could be brought in, and all that is wrong with them.")

        @Argument(help: "The files.")
        var files: [String]

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in
                try await desk.check(try files.map(DeskFile.read)).forEach(Standard.print)
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in a pack: all of it, or nothing and all that is wrong.")

        @Argument(help: "The file.")
        var file: String

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in Standard.print(try await desk.add(try DeskFile.read(file))) }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the packs and where they came from.")

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in
                var table = TextTable(head: ["pack", "from", "until", "brought in", "by", "title"])
                for line in try await desk.list() { table.add(line) }
                Standard.print(table.text)
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the file of a pack that was brought in.")

        @Argument(help: "The pack, such as 990101-2026.2.")
        var id: String

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in Standard.print(try await desk.content(of: id)) }
        }
    }
}
