// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Stands between a client and the server, and does to their conversation what bad networks do.
///
/// It listens on a unix socket of its own, so a client only has to be given ``socketFolder`` for a host. Every link has
/// two threads that copy bytes; a fault applies to all links until it has struck.
package final class FaultProxy: Sendable {
    /// What goes wrong next. Faults that cut a link strike once; afterwards everything passes again.
    package enum Fault: Sendable, Equatable {
        case none
        /// New connections are closed at once, those that exist go on.
        case refuseConnections
        /// The link is cut when a request holds this text, before the server sees it.
        case cutBefore(String)
        /// The server answers the request that holds this text, but the link is cut before the answer arrives.
        case cutAfter(String)
        /// The link is cut in the midst of the answers, when so many more bytes have passed.
        case cutReplies(afterBytes: Int)
        /// Answers arrive in pieces of so many bytes.
        case dribble(bytes: Int)
        /// Nothing passes in either direction.
        case stall
    }

    private struct State {
        var fault = Fault.none
        var links: [Int32: ProxyLink] = [:]
        var isClosed = false
    }

    /// The folder to connect to, as a `host`.
    package let socketFolder: String
    /// Fired when a fault has cut a link.
    package let struck = Signal("A fault")
    /// Fired when a connection was refused.
    package let refused = Signal("A refusal")

    private let target: String
    private let listener: Int32
    private let state = Mutex(State())

    /// Starts to listen.
    ///
    /// - Parameter target: The folder of the server's socket.
    package init(to target: String) throws {
        self.target = target
        socketFolder = try UnixSocket.temporaryFolder()
        listener = try UnixSocket.listen(at: UnixSocket.path(in: socketFolder))
        startThread { [self] in acceptLinks() }
    }

    /// Chooses the next fault.
    package func set(_ fault: Fault) {
        state.withLock { $0.fault = fault }
    }

    /// Cuts every link now; new ones may be made.
    package func cutAll() {
        state.withLock { state in state.links.values.forEach { $0.cut() } }
    }

    /// Cuts every link and stops listening. To be called at the end of a test, or threads stay behind.
    package func close() {
        state.withLock { state in
            state.isClosed = true
            state.links.values.forEach { $0.cut() }
        }
        // Wakes the thread that accepts, which closes the socket.
        UnixSocket.shutDown(listener)
    }

    private func acceptLinks() {
        while let client = UnixSocket.accept(from: listener) {
            if state.withLock({ $0.fault == .refuseConnections }) {
                UnixSocket.close(client)
                refused.fire()
            } else if let server = UnixSocket.connect(to: UnixSocket.path(in: target)) {
                open(ProxyLink(client: client, server: server))
            } else {
                UnixSocket.close(client)
            }
        }
        UnixSocket.close(listener)
        UnixSocket.removeFolder(socketFolder)
    }

    private func open(_ link: ProxyLink) {
        state.withLock { state in
            state.links[link.client] = link
            if state.isClosed { link.cut() }
        }
        startThread { [self] in
            copyRequests(of: link)
            end(link)
        }
        startThread { [self] in
            copyReplies(of: link)
            end(link)
        }
    }

    private func end(_ link: ProxyLink) {
        link.cut()
        // Under the lock, because the number of the file may be used anew as soon as it is closed.
        state.withLock { state in
            if link.isLastOfBoth() {
                state.links[link.client] = nil
                link.close()
            }
        }
    }

    private func copyRequests(of link: ProxyLink) {
        while let bytes = UnixSocket.read(from: link.client) {
            waitWhileStalled(link)
            switch strike(whenRequested: bytes) {
            case .pass: break
            case .cutNow: return
            case .cutAtReply: link.loseReply()
            }
            guard UnixSocket.write(bytes[...], to: link.server) else { return }
        }
    }

    private func copyReplies(of link: ProxyLink) {
        while let bytes = UnixSocket.read(from: link.server) {
            waitWhileStalled(link)
            guard !link.losesReply else { return struck.fire() }
            let (pieces, cutsThen) = replyPieces(bytes)
            for piece in pieces {
                guard UnixSocket.write(piece, to: link.client) else { return }
            }
            if cutsThen { return struck.fire() }
        }
    }

    private enum Strike {
        case pass, cutNow, cutAtReply
    }

    private func strike(whenRequested bytes: [UInt8]) -> Strike {
        let strike: Strike = state.withLock { state in
            switch state.fault {
            case .cutBefore(let text) where bytes.contains(Array(text.utf8)):
                state.fault = .none
                return .cutNow
            case .cutAfter(let text) where bytes.contains(Array(text.utf8)):
                state.fault = .none
                return .cutAtReply
            case .none, .refuseConnections, .cutBefore, .cutAfter, .cutReplies, .dribble, .stall:
                return .pass
            }
        }
        if strike == .cutNow { struck.fire() }
        return strike
    }

    /// What of an answer passes, in which pieces, and whether the link is cut after it.
    private func replyPieces(_ bytes: [UInt8]) -> (pieces: [ArraySlice<UInt8>], cutsThen: Bool) {
        state.withLock { state in
            switch state.fault {
            case .cutReplies(let count) where count < bytes.count:
                state.fault = .none
                return ([bytes.prefix(count)], true)
            case .cutReplies(let count):
                state.fault = .cutReplies(afterBytes: count - bytes.count)
                return ([bytes[...]], false)
            case .dribble(let size):
                return (
                    stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }, false
                )
            case .none, .refuseConnections, .cutBefore, .cutAfter, .stall:
                return ([bytes[...]], false)
            }
        }
    }

    private func waitWhileStalled(_ link: ProxyLink) {
        while !link.isCut, state.withLock({ $0.fault == .stall }) {
            UnixSocket.pause()
        }
    }
}
