// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer

/// The keys with which personal data are sealed.
struct Keys: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Change the keys with which personal data are sealed.",
        discussion: "To change the key: keys add, start every server again, keys rotate, keys drop.",
        subcommands: [List.self, Add.self, Rotate.self, Drop.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the numbers of the keys.")

        @OptionGroup var desk: KeyDeskOptions

        func run() async throws { try await desk.run { Standard.print(try await $0.list().joined(separator: "\n")) } }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make a new key the current one.")

        @OptionGroup var desk: KeyDeskOptions

        func run() async throws { try await desk.run { Standard.print(try await $0.addKey()) } }
    }

    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal everything under the current key; may be stopped and run again.")

        @OptionGroup var desk: KeyDeskOptions

        func run() async throws {
            try await desk.run { desk in
                Standard.print(try await desk.rotate { Standard.error("\($0) rows are sealed …") })
            }
        }
    }

    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take former keys out of the keyring, once nothing needs them.")

        @OptionGroup var desk: KeyDeskOptions

        func run() async throws { try await desk.run { Standard.print(try await $0.dropFormerKeys()) } }
    }
}

/// What each of them is told.
struct KeyDeskOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run(_ body: (KeyDesk) async throws -> Void) async throws {
        let logger = log.logger()
        try await carryOut {
            let source = try keyring.source(data: database.folder)
            try await database.withAddress(logger: logger) { address in
                try await body(KeyDesk(source, address: address, logger: logger))
            }
        }
    }
}
