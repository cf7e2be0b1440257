// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import MediationCore
import MediationServer

/// The server alone, on a database of your own.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve on the database that DATABASE_URL or PG* names, as the role fengqiao_app.")

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(help: "A second port on 127.0.0.1 for /metrics.")
    var metricsPort: Int?

    @Option(help: "The address in people's browsers, such as https://mediation.example.cn.")
    var publicOrigin: String?

    @Option(help: "A reverse proxy in front whose X-Forwarded-For is believed; may be repeated.")
    var trustedProxy: [String] = []

    @Option(help: "The key file of the release before, whose second factors are sealed anew under the keyring.")
    var sealingKey: String?

    @Option(help: "A role that needs a second factor; may be repeated.")
    var requireSecondFactor: [Role] = []

    @Option(help: "The folder of migrations.")
    var migrations: String?

    @OptionGroup var oidc: ProviderOptions
    @OptionGroup var keyring: KeyringOptions
    @OptionGroup var log: LogOptions

    func run() async throws {
        let logger = log.logger()
        try await carryOut {
            let provider = try oidc.settings(origin: publicOrigin)
            let environment = ProcessInfo.processInfo.environment
            let address = try DatabaseAddress(environment: environment)
            let folder = migrations ?? environment["FENGQIAO_MIGRATIONS"]
            try await Schema(folder: folder, owner: address.application, logger: logger).requireCurrent()
            let source = try keyring.source(data: nil)
            let keyring = try await KeyDesk(source, address: address, logger: logger).prepare()
            var configuration = ServerConfiguration(
                host: host, port: port, metricsPort: metricsPort, publicOrigin: publicOrigin,
                trustedProxies: trustedProxy, proofKey: ProofKeyOptions.named)
            configuration.sealingKey = sealingKey
            configuration.rolesWithSecondFactor = Set(requireSecondFactor)
            configuration.provider = provider
            try await Server(
                configuration: configuration, connection: address.application, keyring: keyring, logger: logger
            )
            .run { Standard.print("Fengqiao is at http://\(host):\(port)") }
        }
    }
}

extension Role: ExpressibleByArgument {}
