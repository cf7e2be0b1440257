// SPDX-License-Identifier: Apache-2.0
internal import Synchronization
internal import UnixSignals

/// What happens before a server answers, which a person may cut short.
///
/// Once it answers, the server itself ends in good order when it is asked to. Until then SIGTERM and SIGINT cancel the
/// work, so that what was started already is stopped again rather than left behind.
package final class Preparation: Sendable {
    private enum Stage { case preparing, askedToEnd, over }

    private let stage = Mutex(Stage.preparing)

    private init() {}

    /// Runs work that is cancelled by SIGTERM or SIGINT until it says that it is prepared.
    ///
    /// Returns when the work has ended, also when it was asked to.
    package static func run(_ work: @escaping @Sendable (Preparation) async throws -> Void) async throws {
        let preparation = Preparation()
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        let working = Task { try await work(preparation) }
        let listening = Task {
            for await _ in signals where preparation.isToEnd() { working.cancel() }
        }
        defer { listening.cancel() }
        do {
            try await working.value
        } catch {
            // Work that was cancelled fails in as many ways as it has parts.
            guard preparation.stage.withLock({ $0 == .askedToEnd }) else { throw error }
        }
    }

    /// Leaves signals to the server.
    package func isOver() {
        stage.withLock { stage in
            if stage == .preparing { stage = .over }
        }
    }

    /// Whether a signal that has come is for us.
    private func isToEnd() -> Bool {
        stage.withLock { stage in
            if stage == .preparing { stage = .askedToEnd }
            return stage == .askedToEnd
        }
    }
}
