// SPDX-License-Identifier: Apache-2.0
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Waits for the socket of a session: the only place that knows that a worker is a thread that may block.
///
/// It never waits longer than a second at once, for two reasons. Bytes that TLS has decrypted already do not make a
/// socket readable, so libpq must be asked from time to time; and a program that stops must be heard.
struct SocketWaiter {
    struct Interest: OptionSet {
        let rawValue: Int16
        static let read = Interest(rawValue: Int16(POLLIN))
        static let write = Interest(rawValue: Int16(POLLOUT))
    }

    /// Asks the waiting thread to give up; shared with the threads that stop it.
    final class Interruption: Sendable {
        private let isRaised = Atomic(false)
        func raise() { isRaised.store(true, ordering: .releasing) }
        var isSet: Bool { isRaised.load(ordering: .acquiring) }
    }

    let interruption: Interruption
    /// How many seconds of silence mean that the server will not answer any more; zero waits for ever.
    var patienceSeconds = 0

    /// Waits until the socket is ready for one of the interests, or a second has passed.
    ///
    /// - Parameter silentSeconds: how long nothing has happened, counted by this function.
    func wait(
        _ socket: Int32, for interest: Interest, silentSeconds: inout Int
    ) throws(ConnectionFailure) {
        var descriptor = pollfd(fd: socket, events: interest.rawValue, revents: 0)
        let ready = unsafe poll(&descriptor, 1, 1000)
        if ready > 0 {
            silentSeconds = 0
            return
        }
        guard ready == 0 || errno == EINTR else {
            throw ConnectionFailure(.lost, message: "poll failed with error \(errno)")
        }
        guard !interruption.isSet else { throw ConnectionFailure(.interrupted, message: "") }
        silentSeconds += ready == 0 ? 1 : 0
        guard patienceSeconds == 0 || silentSeconds < patienceSeconds else {
            throw ConnectionFailure(.unresponsive, message: "no answer for \(silentSeconds) s")
        }
    }

    /// Whether something waits to be read, which for a session at rest means bad news. Does not wait.
    static func isReadable(_ socket: Int32) -> Bool {
        var descriptor = pollfd(fd: socket, events: Interest.read.rawValue, revents: 0)
        return unsafe poll(&descriptor, 1, 0) != 0
    }
}
