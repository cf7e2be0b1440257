// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// One conversation that passes through a ``FaultProxy``.
final class ProxyLink: Sendable {
    let client: Int32
    let server: Int32
    private let cutFlag = Atomic(false)
    private let lossFlag = Atomic(false)
    private let threads = Atomic(2)

    init(client: Int32, server: Int32) {
        self.client = client
        self.server = server
    }

    var isCut: Bool {
        cutFlag.load(ordering: .acquiring)
    }

    /// Whether the next answer is kept from the client and the link cut instead.
    var losesReply: Bool {
        lossFlag.load(ordering: .acquiring)
    }

    func loseReply() {
        lossFlag.store(true, ordering: .releasing)
    }

    /// Ends both sides, so that the threads that read them stop. The caller must know that the link is not closed.
    func cut() {
        guard !cutFlag.exchange(true, ordering: .acquiringAndReleasing) else { return }
        UnixSocket.shutDown(client)
        UnixSocket.shutDown(server)
    }

    /// Counts the two threads down; true for the one that is to close the link.
    func isLastOfBoth() -> Bool {
        threads.subtract(1, ordering: .acquiringAndReleasing).newValue == 0
    }

    func close() {
        UnixSocket.close(client)
        UnixSocket.close(server)
    }
}
