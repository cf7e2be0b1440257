// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// The roster of helpers.
struct HelperCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "helper", abstract: "Who may be asked to help: elders, lawyers, volunteers.",
        subcommands: [List.self, Add.self, Remove.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the helpers of the own region and below.")
        @OptionGroup var answer: OfficeAnswer
        func run() async throws {
            try await answer.list("helpers", columns: ["id", "name", "kind", "skills", "region"])
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put somebody on the roster: name=… kind=… skills=… region=….")
        @Argument(help: "name=value") var fields: [String]
        func run() async throws { try await OfficeAnswer.send("helpers", fields) }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take somebody off the roster.")
        @Argument(help: "The number of the helper.") var id: Int
        func run() async throws {
            try await carryOut { _ = try await APIClient.signedIn().delete("/api/v1/helpers/\(id)") }
        }
    }
}
