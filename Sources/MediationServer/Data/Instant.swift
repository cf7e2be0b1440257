// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationService

/// The present moment, for commands that begin something.
package enum Instant {
    package static var now: Timestamp { SystemClock().now }
}
