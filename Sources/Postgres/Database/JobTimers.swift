// SPDX-License-Identifier: Apache-2.0
internal import CoreMetrics

/// The timers of the jobs that one worker has run, by name. Confined to the worker, so there is no lock.
struct JobTimers {
    // The address of a literal is enough to find a timer again, without hashing its text. Should two literals of one
    // name have two addresses, they get two timers of the same label, which the backend adds up.
    private var timers: [UInt: CoreMetrics.Timer] = [:]

    mutating func record(_ name: StaticString, lane: TransactionOptions.Lane, _ nanoseconds: Int64) {
        let key = name.hasPointerRepresentation ? unsafe UInt(bitPattern: name.utf8Start) : 0
        if let timer = timers[key] { return timer.recordNanoseconds(nanoseconds) }
        let timer = CoreMetrics.Timer(
            label: "postgres_job", dimensions: [("lane", lane.rawValue), ("name", name.description)])
        timers[key] = timer
        timer.recordNanoseconds(nanoseconds)
    }
}
