// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationService
private import Synchronization

/// A clock that stands where it is put. With it the demo's twelve months pass in seconds, through the same services.
package final class DemoClock: Clock {
    private let time: Mutex<Timestamp>

    package init(_ start: Timestamp) { time = Mutex(start) }

    package var now: Timestamp { time.withLock { $0 } }
    package func set(_ now: Timestamp) { time.withLock { $0 = now } }
}
