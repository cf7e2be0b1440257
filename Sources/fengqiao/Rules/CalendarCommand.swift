// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// Days of rest and of making up, as they are announced for each year.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Days of rest, by which deadlines are counted.",
        subcommands: [Import.self, Show.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in a file date,kind,festival, and count every deadline anew.")

        @Argument(help: "The file.")
        var file: String

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in Standard.print(try await desk.add(days: try DeskFile.read(file))) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the days of a year that are announced.")

        @Argument(help: "The year.")
        var year: Int

        @OptionGroup var desk: RulesDeskOptions

        func run() async throws {
            try await desk.work { desk in
                guard let days = try await desk.days(of: year) else {
                    throw StartFailure(.failed, "The days of rest of \(year) are not known.")
                }
                Standard.print(days.joined(separator: "\n"))
            }
        }
    }
}
