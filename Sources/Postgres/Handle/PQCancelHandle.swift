// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// The right to cancel what one session runs, usable from any thread.
///
/// libpq up to 16 opens a second, unencrypted connection for it and blocks until the server has taken note.
@safe
final class PQCancelHandle: @unchecked Sendable {
    // `PQcancel` only reads the structure, which is why it may be shared between threads.
    private let pointer: OpaquePointer

    /// Captures the address and the secret of a session, or returns `nil` if the session is lost.
    init?(of connection: borrowing PQConnectionHandle) {
        guard let pointer = unsafe PQgetCancel(connection.pointer) else { return nil }
        unsafe self.pointer = pointer
    }

    deinit {
        unsafe PQfreeCancel(pointer)
    }

    /// Asks the server to cancel whatever the session runs now.
    ///
    /// - Returns: whether the request was delivered; not whether anything was running.
    func cancel() -> Bool {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { reason in
            unsafe PQcancel(pointer, reason.baseAddress, Int32(reason.count)) == 1
        }
    }
}
