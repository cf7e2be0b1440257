// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MediationServer
import Sealing

/// Random call-backs by another unit: drawn, looked at, checked.
struct CallBacksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call-backs", abstract: "Random call-backs by another unit, drawn once a day.",
        subcommands: [Draw.self, List.self, Check.self])

    struct Draw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draw for today, if no server has; running servers do so by themselves.")

        @OptionGroup var desk: CallBackDeskOptions

        func run() async throws {
            try await desk.work { call, keyring in Standard.print(try await call.draw(with: keyring())) }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the last draws with their seeds, and the call-backs that wait; no names of parties.")

        @Option(help: "How many draws.")
        var draws = 31

        @Flag(help: "Answer in JSON.")
        var json = false

        @OptionGroup var desk: CallBackDeskOptions

        func run() async throws {
            try await desk.work { desk, _ in
                guard (1...3_660).contains(draws) else {
                    throw StartFailure(.usage, "A number of draws is from 1 to 3660.")
                }
                let list = try await desk.list(draws: draws, waiting: 1_000)
                if json { return Standard.print(list.json) }
                var table = TextTable(head: ["day", "lots", "drawn", "finished", "seed"])
                for row in list.drawRows { table.add(row) }
                var waiting = TextTable(head: ["case", "unit that asks", "drawn on"])
                for row in list.waitingRows { waiting.add(row) }
                Standard.print(table.text + "\n\n" + waiting.text)
            }
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Draw every lot again from the seed of its day and compare.")

        @OptionGroup var desk: CallBackDeskOptions

        func run() async throws {
            try await desk.work { desk, _ in
                let (text, isClean) = try await desk.check()
                Standard.print(text)
                guard isClean else { throw ExitCode.failure }
            }
        }
    }
}

/// Which database call-backs are drawn in.
struct CallBackDeskOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    /// - Parameter body: gets the desk, and a way to the keyring for what opens cases.
    func work(_ body: (CallBackDesk, () async throws -> Keyring) async throws -> Void) async throws {
        let logger = log.logger()
        try await carryOut {
            try await database.withAddress(logger: logger) { address in
                try await body(CallBackDesk(address: address, logger: logger)) {
                    let source = try keyring.source(data: database.folder)
                    return try await KeyDesk(source, address: address, logger: logger).prepare()
                }
            }
        }
    }
}
