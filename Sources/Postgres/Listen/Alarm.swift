// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Lets a thread wait for a socket and still be woken by another thread: a pipe that is polled together with it.
final class Alarm: Sendable {
    private let readEnd: Int32
    private let writeEnd: Int32

    /// What ended the waiting.
    enum Outcome {
        case readable
        case rung
        case timeOut
    }

    init() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { preconditionFailure("The system refuses a pipe: error \(errno).") }
        (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends {
            guard fcntl(end, F_SETFD, FD_CLOEXEC) == 0 else {
                preconditionFailure("The system refuses to mark a pipe: error \(errno).")
            }
        }
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Ends this and all later waiting.
    func ring() {
        var byte: UInt8 = 1
        _ = unsafe write(writeEnd, &byte, 1)
    }

    /// Blocks until the alarm has been rung, the socket can be read, or the time is over.
    func wait(for socket: Int32?, _ limit: Duration) -> Outcome {
        // A negative number in place of a socket is passed over.
        var descriptors = [
            pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        let count = unsafe poll(&descriptors, 2, Int32(clamping: limit.wholeMilliseconds))
        if descriptors[0].revents != 0 { return .rung }
        return count > 0 ? .readable : .timeOut
    }
}
