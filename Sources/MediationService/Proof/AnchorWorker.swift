// SPDX-License-Identifier: Apache-2.0
package import Logging
internal import ServiceLifecycle

/// Makes an anchor each day. Any number of servers may run one: who comes second finds today's anchor.
package struct AnchorWorker: Service {
    private let anchors: AnchorService
    private let key: AnchorKey
    private let logger: Logger
    private let pause: Duration

    package init(anchors: AnchorService, key: AnchorKey, logger: Logger, pause: Duration = .seconds(600)) {
        self.anchors = anchors
        self.key = key
        self.logger = logger
        self.pause = pause
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    _ = try await anchors.anchorIfDue(with: key)
                } catch is CancellationError {
                    return
                } catch {
                    // What was not anchored now is anchored with the next one.
                    logger.warning("the chains were not anchored", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }
}
