// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationServer

/// Prints the documents that follow from the table of rules, the problems and the schema.
struct Documents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Documents that are printed from the program.", subcommands: [Generate.self])

    struct Generate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the generated documents again.")

        @Option(help: "The folder of documents.")
        var into = "./docs"

        func run() async throws {
            try await carryOut {
                for document in GeneratedDocuments.all {
                    let path = "\(into)/\(document.path)"
                    do {
                        try FileManager.default.createDirectory(
                            atPath: String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)),
                            withIntermediateDirectories: true)
                        try Data(document.text.utf8).write(to: URL(fileURLWithPath: path))
                    } catch {
                        throw StartFailure(.cannotCreate, "\(path) cannot be written.")
                    }
                    Standard.print(path)
                }
            }
        }
    }
}
