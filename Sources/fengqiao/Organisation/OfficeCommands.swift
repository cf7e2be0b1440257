// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// People and their terms of office.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "People and their terms of office.",
        subcommands: [List.self, Show.self, Add.self, Do.self, Password.self, Link.self, Unlink.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List who works where.")
        @OptionGroup var answer: OfficeAnswer
        func run() async throws { try await answer.list("people", columns: ["id", "name", "role", "unit"]) }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show somebody with every office.")
        @Argument(help: "The number of the person.") var id: Int
        func run() async throws { try await OfficeAnswer.show("people/\(id)") }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write somebody down: name=… username=… unit=… role=… [from=…] [until=…].")
        @Argument(help: "name=value") var fields: [String]
        func run() async throws { try await OfficeAnswer.send("people", fields) }
    }

    struct Do: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "do",
            abstract: """
                Change somebody: begin_office, end_office, hand_over, substitute, end_substitution or rename_person, and \
                name=value.
                """)
        @Argument(help: "The number of the person.") var id: Int
        @Argument(help: "The change.") var change: String
        @Argument(help: "name=value") var fields: [String] = []
        func run() async throws { try await OfficeAnswer.change("people/\(id)", change, fields) }
    }
}

/// Units of every kind.
struct UnitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit", abstract: "Units: committees, centres, departments, courts.",
        subcommands: [List.self, Show.self, Add.self, Do.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the units.")
        @OptionGroup var answer: OfficeAnswer
        func run() async throws { try await answer.list("units", columns: ["id", "name", "kind", "region"]) }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a unit.")
        @Argument(help: "The number of the unit.") var id: Int
        func run() async throws { try await OfficeAnswer.show("units/\(id)") }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Open a unit: region=… kind=… name=… short_name=… [department=…].")
        @Argument(help: "name=value") var fields: [String]
        func run() async throws { try await OfficeAnswer.send("units", fields) }
    }

    struct Do: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "do", abstract: "Change a unit: rename_unit or close_unit, and name=value.")
        @Argument(help: "The number of the unit.") var id: Int
        @Argument(help: "The change.") var change: String
        @Argument(help: "name=value") var fields: [String] = []
        func run() async throws { try await OfficeAnswer.change("units/\(id)", change, fields) }
    }
}
