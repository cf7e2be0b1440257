// SPDX-License-Identifier: Apache-2.0
package import MediationCore

#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// Where the time comes from. The only seam for it: nothing else in the program asks what time it is.
package protocol Clock: Sendable {
    var now: Timestamp { get }
}

/// The machine's own clock.
package struct SystemClock: Clock {
    package init() {}

    package var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
