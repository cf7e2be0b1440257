// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird
package import Logging
internal import MediationService
internal import Metrics
internal import NIOCore
package import Postgres
package import Sealing
internal import ServiceLifecycle
internal import UnixSignals

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A server that runs until it is told to stop.
package struct Server: Sendable {
    private let configuration: ServerConfiguration
    private let connection: ConnectionConfiguration
    private let keyring: Keyring
    private let logger: Logger

    package init(
        configuration: ServerConfiguration, connection: ConnectionConfiguration, keyring: Keyring, logger: Logger
    ) {
        self.configuration = configuration
        self.connection = connection
        self.keyring = keyring
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT: stops accepting, lets requests and jobs finish, closes the database.
    ///
    /// - Parameter whenReady: called once connections are accepted.
    /// - Throws: `StartFailure` when the port is taken or the configuration cannot be.
    package func run(whenReady: @escaping @Sendable () async -> Void) async throws {
        try configuration.validate()
        let terms = try configuration.signInTerms(keyring)
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let database = Database(DatabaseConfiguration(connection: connection), logger: logger)
        let composition = Composition(
            configuration: configuration, database: database, keyring: keyring, terms: terms, logger: logger)
        var application = Application(
            router: try composition.router(), server: .pinned,
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.host, port: configuration.port), serverName: nil),
            onServerRunning: { _ in await whenReady() }, logger: logger)
        // What runs before the server, and the services beside it, find a database that takes jobs: starting twice is
        // starting once.
        database.start()
        // Nobody opens a case before it is known which rules it keeps.
        application.beforeServerStarts { try await composition.services.rules.refresh() }
        application.addServices(
            database, composition.worker, composition.services.rules, composition.sweeper, composition.drawer,
            try composition.sealer, composition.folder, composition.digester)
        if let worker = try composition.anchorWorker { application.addServices(worker) }
        if let port = configuration.metricsPort {
            application.addServices(Self.metricsServer(metrics, port: port, logger: logger))
        }
        do {
            try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw StartFailure(.temporary, "Port \(ports) is in use; stop the other program or choose another.")
        } catch let error as IOError where error.errnoCode == EACCES {
            throw StartFailure(
                .notPermitted, "Port \(ports) may not be opened by this user; choose one above 1023.")
        }
    }

    // The error does not say which of the two it was.
    private var ports: String {
        ([configuration.port] + [configuration.metricsPort].compactMap(\.self)).map(String.init)
            .joined(separator: " or ")
    }

    /// Operators read the metrics on a port of their own, on this machine only.
    private static func metricsServer(_ metrics: PrometheusMetrics, port: Int, logger: Logger) -> some Service {
        let router = Router()
        router.get("/metrics") { _, _ in metrics.response() }
        return Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
            logger: logger)
    }
}
