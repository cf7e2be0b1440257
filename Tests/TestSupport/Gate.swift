// SPDX-License-Identifier: Apache-2.0
import Dispatch

/// Something that a thread waits for which may block, such as one that runs the body of a transaction.
package struct Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let what: String

    /// - Parameter what: Said when the wait is in vain.
    package init(_ what: String) {
        self.what = what
    }

    /// Lets one waiting thread pass, now or when it comes.
    package func open() {
        semaphore.signal()
    }

    /// Blocks until the gate is opened.
    ///
    /// - Throws: ``TimedOut`` after twenty seconds.
    package func pass() throws {
        guard semaphore.wait(timeout: .now() + 20) == .success else { throw TimedOut(what: what) }
    }
}
