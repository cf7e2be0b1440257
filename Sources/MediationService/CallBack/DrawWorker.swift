// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import Postgres
internal import ServiceLifecycle

/// Draws each day's call-backs. Any number of servers may run one.
package struct DrawWorker: Service {
    private let draws: DrawService
    private let logger: Logger
    /// How long to rest before looking whether a new day has begun.
    private let pause: Duration

    package init(draws: DrawService, logger: Logger, pause: Duration = .seconds(600)) {
        self.draws = draws
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    if let round = try await draws.draw() {
                        logger.info(
                            "call-backs were drawn", metadata: ["lots": "\(round.lots)", "drawn": "\(round.drawn)"])
                    }
                } catch is CancellationError {
                    return
                } catch {
                    // What was drawn stands; the next round goes on from there.
                    logger.warning("call-backs were not drawn", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }
}
