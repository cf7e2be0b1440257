// SPDX-License-Identifier: Apache-2.0
internal import Logging

/// What the thread of a ``Listener`` does: open a session, listen, and begin again when it is lost.
struct ListenerLoop {
    /// After such a silence the server is asked for a sign of life.
    private static let longestSilence = Duration.seconds(30)

    let listener: Listener

    func run() {
        var failures = 0
        while !listener.isStopped {
            do throws(PostgresError) {
                let connection = try open()
                listener.setListening(true)
                failures = 0
                try listen(on: connection)
            } catch {
                listener.logger.error("the listener has no session", metadata: ["reason": "\(error)"])
                listener.logger.debug("the listener has no session: \(error.debugDescription)")
            }
            listener.setListening(false)
            guard !listener.isStopped else { return }
            failures += 1
            _ = listener.alarm.wait(for: nil, Self.pause(after: failures, jitter: .random(in: 0...1)))
        }
    }

    /// How long to wait before the next attempt: up to five seconds, a random part of it, so that the listeners of
    /// many processes do not come back all at once.
    static func pause(after failures: Int, jitter: Double) -> Duration {
        min(.milliseconds(50) * (1 << min(failures, 10)), .seconds(5)) * (0.5 + jitter / 2)
    }

    private func open() throws(PostgresError) -> Connection {
        let limits = SessionLimits(statement: .seconds(5), lock: .seconds(2), idleInTransaction: .seconds(10))
        let connection: Connection
        do throws(ConnectionFailure) {
            connection = try Connection(listener.configuration, limits: limits)
        } catch {
            throw .connection(error)
        }
        connection.beginWithoutTransaction()
        let text = listener.channels.map { "listen \"\($0)\"" }.joined(separator: "; ")
        try connection.run(Script(text: text), name: "listen")
        return connection
    }

    private func listen(on connection: Connection) throws(PostgresError) {
        while !listener.isStopped {
            while let notification = connection.handle.takeNotification() { listener.publish(notification) }
            switch listener.alarm.wait(for: connection.handle.socket, Self.longestSilence) {
            case .rung: return
            case .timeOut: try connection.ping()
            case .readable:
                guard connection.handle.consumeInput() else {
                    throw .connection(ConnectionFailure(.lost, message: connection.handle.lastMessage))
                }
            }
        }
    }
}
