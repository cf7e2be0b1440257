// SPDX-License-Identifier: Apache-2.0
internal import Dispatch
public import Logging
public import ServiceLifecycle
internal import Synchronization

/// Waits for notifications, in a session and on a thread of its own, and passes them on to its subscribers.
///
/// A lost session is opened again, with growing pauses. Since notifications are lost meanwhile, subscribers are told to
/// ``ListenerEvent/resync`` afterwards, and should look now and then even when nothing comes.
public final class Listener: Service, Sendable {
    private struct State {
        var subscriptions: [WeakSubscription] = []
        var phase = Phase.idle
        var isListening = false
    }

    private enum Phase {
        /// Can become: running, stopped.
        case idle
        /// Can become: stopped.
        case running
        case stopped
    }

    private struct WeakSubscription: Sendable {
        weak let subscription: Subscription?
    }

    let configuration: ConnectionConfiguration
    let channels: [StaticString]
    let logger: Logger
    let alarm = Alarm()
    private let state = Mutex(State())
    /// Entered by the thread while it lives.
    private let thread = DispatchGroup()

    /// - Parameter channels: one or more; lower-case letters, digits and underscores.
    public init(_ configuration: ConnectionConfiguration, channels: [StaticString], logger: Logger) {
        precondition(
            !channels.isEmpty && channels.allSatisfy { $0.description.wholeMatch(of: /[a-z_][a-z0-9_]{0,62}/) != nil },
            "Channels are named by lower-case letters, digits and underscores.")
        self.configuration = configuration
        self.channels = channels
        self.logger = logger
    }

    /// Delivers events from now on.
    ///
    /// - Parameter bufferLimit: how many may wait; more give way to one ``ListenerEvent/resync``.
    public func subscribe(bufferLimit: Int = 1_000) -> Subscription {
        let subscription = Subscription(bufferLimit: bufferLimit)
        state.withLock { state in
            state.subscriptions.removeAll { $0.subscription == nil }
            state.subscriptions.append(WeakSubscription(subscription: subscription))
            if state.isListening { subscription.deliver(.resync) }
            if state.phase == .stopped { subscription.finish() }
        }
        return subscription
    }

    /// Starts the thread and returns at once. Only the first call has an effect.
    public func start() {
        let isFirst = state.withLock { state in
            guard state.phase == .idle else { return false }
            state.phase = .running
            thread.enter()
            return true
        }
        guard isFirst else { return }
        WorkerThread.start {
            ListenerLoop(listener: self).run()
            self.thread.leave()
        }
    }

    /// Listens until the service group asks for a graceful shutdown or the task is cancelled.
    public func run() async throws {
        start()
        // Cancellation ends the waiting just as a graceful shutdown does, and both are answered alike.
        try? await gracefulShutdown()
        await shutdown()
    }

    /// Closes the session and ends all subscriptions. A stopped listener stays stopped.
    public func shutdown() async {
        let subscriptions = state.withLock { state in
            state.phase = .stopped
            return state.subscriptions
        }
        alarm.ring()
        await withCheckedContinuation { continuation in
            thread.notify(queue: .global()) { continuation.resume() }
        }
        for entry in subscriptions { entry.subscription?.finish() }
    }

    var isStopped: Bool {
        state.withLock { $0.phase == .stopped }
    }

    /// Called by the thread when its session listens, and when it no longer does.
    func setListening(_ isListening: Bool) {
        state.withLock { state in
            state.isListening = isListening
            guard isListening else { return }
            for entry in state.subscriptions { entry.subscription?.deliver(.resync) }
        }
    }

    /// Called by the thread.
    func publish(_ notification: Notification) {
        let subscriptions = state.withLock { $0.subscriptions }
        for entry in subscriptions { entry.subscription?.deliver(.notification(notification)) }
    }
}
