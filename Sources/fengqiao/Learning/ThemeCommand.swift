// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// Themes of the month: what may become one, what was adopted, and each step.
struct ThemeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme", abstract: "Themes of the month: groups of alike cases, adopted and followed by people.",
        subcommands: [Suggest.self, List.self, Show.self, Adopt.self, Step.self])

    struct Suggest: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Group alike cases of the last three months.")

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/theme-suggestions")
                if json { return Standard.print(answer.text) }
                for group in answer.json["items"].elements {
                    let names = ["region", "dispute_type", "words"].map { group[$0].text ?? "" }
                    Standard.print(names.joined(separator: "  ") + "  \(group["cases"].elements.count)")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the themes that were adopted.")

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/themes")
                if json { return Standard.print(answer.text) }
                for theme in answer.json["items"].elements { Standard.print(ThemePrint.line(theme)) }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a theme with its steps.")

        @Argument(help: "The number of the theme.")
        var id: Int

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let answer = try await APIClient.signedIn().get("/api/v1/themes/\(id)")
                Standard.print(json ? answer.text : ThemePrint.full(answer.json))
            }
        }
    }

    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take a suggested group for this month's theme.")

        @Option(help: "The 12-digit code of the township, as suggested.")
        var region: String

        @Option(help: "The kind of dispute, as suggested.")
        var type: String

        @Option(help: "The words, as suggested.")
        var words: String

        @Option(help: "What to call it.")
        var title: String

        @Option(help: "What is to be done.")
        var note: String

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                var body = JSONWriter()
                body.object {
                    $0.field("region", region)
                    $0.field("dispute_type", type)
                    $0.field("words", words)
                    $0.field("title", title)
                    $0.field("note", note)
                }
                let answer = try await APIClient.signedIn().post("/api/v1/themes", body)
                Standard.print(json ? answer.text : ThemePrint.full(answer.json))
            }
        }
    }

    struct Step: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Move a theme on: working, done or dropped.")

        @Argument(help: "The number of the theme.")
        var id: Int

        @Argument(help: "The state: working, done or dropped.")
        var state: String

        @Option(help: "What was done, and what came of it.")
        var note: String

        @Flag(help: "Answer in JSON.")
        var json = false

        func run() async throws {
            try await carryOut {
                let client = try APIClient.signedIn()
                let seen = try await client.get("/api/v1/themes/\(id)")
                var body = JSONWriter()
                body.object {
                    $0.field("state", state)
                    $0.field("note", note)
                }
                let answer = try await client.post("/api/v1/themes/\(id)/steps", body, ifMatch: seen.etag)
                Standard.print(json ? answer.text : ThemePrint.full(answer.json))
            }
        }
    }
}

/// Themes as lines of text.
enum ThemePrint {
    static func line(_ theme: JSONValue) -> String {
        ["month", "state", "region_name", "title"].map { theme[$0].text ?? "" }.joined(separator: "  ")
    }

    static func full(_ theme: JSONValue) -> String {
        let steps = theme["steps"].elements.map { step in
            "  " + ["at", "state", "unit_name", "note"].map { step[$0].text ?? "" }.joined(separator: "  ")
        }
        return ([line(theme)] + steps).joined(separator: "\n")
    }
}
