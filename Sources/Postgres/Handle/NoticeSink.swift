// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// Something that the server wanted to say without failing: a warning, a notice or an information.
struct Notice: Equatable, Sendable {
    var severity: String
    var sqlState: SQLState
    var message: String
}

/// Collects the notices of one session until the worker logs them.
///
/// libpq calls back in the middle of one of its own functions, where nothing else may be done with the connection;
/// so the callback copies and returns, and the worker logs later. One thread only.
final class NoticeSink {
    /// More than this many in one job are dropped: a loop of `raise notice` must not fill the memory.
    static let limit = 100
    private(set) var notices: [Notice] = []

    /// Replaces the default receiver of libpq, which prints to standard error.
    func attach(to connection: OpaquePointer) {
        let receiver: PQnoticeReceiver = { context, notice in
            guard let context = unsafe context, let notice = unsafe notice else { return }
            let sink = unsafe Unmanaged<NoticeSink>.fromOpaque(context).takeUnretainedValue()
            unsafe sink.append(PQResult.notice(lent: notice))
        }
        _ = unsafe PQsetNoticeReceiver(connection, receiver, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Hands over what was collected and starts anew.
    func take() -> [Notice] {
        guard !notices.isEmpty else { return [] }
        defer { notices.removeAll() }
        return notices
    }

    private func append(_ notice: Notice) {
        guard notices.count < Self.limit else { return }
        notices.append(notice)
    }
}
