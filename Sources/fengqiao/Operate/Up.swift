// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import Logging
import MediationServer
import OpenIDConnect
import PrivateCluster

/// One command from an empty folder to a running system: private database, migrations, demo county, server.
struct Up: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run everything with a private database in a data folder.")

    @Option(help: "The folder that holds everything.")
    var data = "./var"

    @Option(help: "The port on 127.0.0.1.")
    var port = 8080

    @Option(help: "A second port on 127.0.0.1 for /metrics.")
    var metricsPort: Int?

    @Flag(help: "Load a fictional county into an empty database and show its logins.")
    var demo = false

    @Option(help: "The folder of migrations.")
    var migrations: String?

    @OptionGroup var oidc: ProviderOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            try PortCheck.require(port, chosenBy: "--port")
            let provider = try oidc.settings(origin: "http://127.0.0.1:\(port)")
            if let metricsPort { try PortCheck.require(metricsPort, chosenBy: "--metrics-port") }
            try await Preparation.run { preparation in
                let cluster = try await PrivateCluster.start(in: data + "/postgres", logger: logger)
                do {
                    try await serve(
                        on: DatabaseAddress(cluster: cluster.address), provider: provider, after: preparation,
                        logger: logger)
                    try await cluster.stop()
                } catch {
                    try? await cluster.stop()
                    throw error
                }
            }
        }
    }

    private func serve(
        on address: DatabaseAddress, provider: ProviderSettings?, after preparation: Preparation, logger: Logger
    ) async throws {
        let folder = migrations ?? ProcessInfo.processInfo.environment["FENGQIAO_MIGRATIONS"]
        try await Schema(folder: folder, owner: address.owner, logger: logger).migrate()
        let keyring = try await KeyDesk(try keyring.source(data: data), address: address, logger: logger).prepare()
        try await ProofDesk(address: address, logger: logger).rebuild { keyring }
        if demo {
            _ = try await DemoLoader.load(into: address, keyring: keyring, before: Instant.now, logger: logger) {
                Standard.error("Preparing the demo county (the first time only, some ten seconds) …")
            }
        }
        var configuration = ServerConfiguration(
            port: port, metricsPort: metricsPort, isDemo: demo, proofKey: ProofKeyOptions.standard(data: data))
        let formerKey = data + "/sealing.key"
        configuration.sealingKey = KeyFile.exists(formerKey) ? formerKey : nil
        configuration.provider = provider
        let line = Self.greeting(port: port, isDemo: demo)
        try await Server(
            configuration: configuration, connection: address.application, keyring: keyring, logger: logger
        )
        .run {
            preparation.isOver()
            Standard.print(line)
        }
    }

    private static func greeting(port: Int, isDemo: Bool) -> String {
        let address = "Fengqiao is at http://127.0.0.1:\(port)"
        return isDemo ? "\(address) — sign in as \(DemoLoader.loginSummary)" : address
    }
}
