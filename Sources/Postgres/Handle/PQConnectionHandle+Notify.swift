// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

extension PQConnectionHandle {
    /// Takes the next notification among those that libpq has read from the socket.
    func takeNotification() -> Notification? {
        guard let notice = unsafe PQnotifies(pointer) else { return nil }
        defer { unsafe PQfreemem(notice) }
        return unsafe Notification(
            channel: String(cString: notice.pointee.relname), payload: String(cString: notice.pointee.extra),
            processID: notice.pointee.be_pid)
    }
}
