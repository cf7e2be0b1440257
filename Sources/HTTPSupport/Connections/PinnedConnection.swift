// SPDX-License-Identifier: Apache-2.0
package import HummingbirdCore
package import Logging
package import NIOCore

/// Handles each connection on the event loop that reads and writes its socket.
///
/// Otherwise a request wakes a thread of the pool of Swift concurrency when it arrives, and the event loop again when it
/// is answered: two thread switches that cost more than the rest of a small request. What blocks or computes for long
/// must not run in a handler; database jobs and password hashes have threads of their own.
package struct PinnedConnection<Base: ServerChildChannel>: ServerChildChannel {
    private let base: Base

    init(_ base: Base) {
        self.base = base
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        base.setup(channel: channel, logger: logger)
    }

    package func handle(value: Base.Value, logger: Logger) async {
        let executor = EventLoopExecutor(value.channel.eventLoop)
        await withTaskExecutorPreference(executor) { await base.handle(value: value, logger: logger) }
    }
}

extension HTTPServerBuilder {
    /// HTTP/1.1 with each connection pinned to its event loop.
    package static var pinned: HTTPServerBuilder {
        HTTPServerBuilder { responder in PinnedConnection(HTTP1Channel(responder: responder)) }
    }
}
