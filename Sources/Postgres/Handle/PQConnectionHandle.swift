// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// One `PGconn`, opened, used and closed by the thread that owns the enclosing ``Connection``.
@safe
struct PQConnectionHandle: ~Copyable {
    /// Used by the files of `Handle/` only.
    let pointer: OpaquePointer
    private let sink: NoticeSink
    /// Reused for every call, so that binding parameters allocates nothing.
    let scratch = PQParameterScratch()

    /// Connects and blocks until the session is ready or has failed.
    ///
    /// - Parameters:
    ///   - parameters: keyword and value pairs of libpq; a value of the database name is not expanded.
    ///   - sink: receives the notices of the session.
    init(parameters: [(keyword: String, value: String)], notices sink: NoticeSink) throws(ConnectionFailure) {
        let opened = unsafe PQKeywords(parameters).withPointers { unsafe PQconnectdbParams($0, $1, 0) }
        guard let pointer = unsafe opened else {
            throw ConnectionFailure(.outOfMemory, message: "libpq could not allocate a connection")
        }
        guard unsafe PQstatus(pointer) == CONNECTION_OK else {
            let message = unsafe String(cString: PQerrorMessage(pointer))
            unsafe PQfinish(pointer)
            throw ConnectionFailure(.refused, message: message)
        }
        unsafe self.pointer = pointer
        self.sink = sink
        unsafe sink.attach(to: pointer)
        _ = unsafe PQsetnonblocking(pointer, 1)
    }

    deinit {
        unsafe PQfinish(pointer)
    }

    /// Whether the session is believed to be alive; it is false only after a failure has been seen.
    var isUsable: Bool { unsafe PQstatus(pointer) == CONNECTION_OK }

    /// The socket, for `poll`. libpq may change it while it connects, never afterwards.
    var socket: Int32 { unsafe PQsocket(pointer) }

    /// The last message of libpq. It must be read before the next call overwrites it.
    var lastMessage: String { unsafe String(cString: PQerrorMessage(pointer)) }

    /// The version as a number, for example `150006`.
    var serverVersion: Int { unsafe Int(PQserverVersion(pointer)) }

    /// The process id of the backend that serves the session.
    var backendProcessID: Int { unsafe Int(PQbackendPID(pointer)) }

    /// Whether the socket is encrypted.
    var isEncrypted: Bool { unsafe PQsslInUse(pointer) == 1 }

    /// A setting that the server reports on its own, for example `standard_conforming_strings`.
    func reportedSetting(_ name: String) -> String? {
        guard let value = unsafe PQparameterStatus(pointer, name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Where the session stands with respect to transactions, as the server said last.
    var transactionStatus: TransactionStatus {
        switch unsafe PQtransactionStatus(pointer) {
        case PQTRANS_IDLE: .idle
        case PQTRANS_ACTIVE: .active
        case PQTRANS_INTRANS: .open
        case PQTRANS_INERROR: .failed
        default: .unknown
        }
    }

    enum TransactionStatus: Equatable {
        /// Outside of a transaction.
        case idle
        /// A command is on its way.
        case active
        /// Inside a transaction.
        case open
        /// Inside a transaction that has failed and can only be rolled back.
        case failed
        /// The connection is lost.
        case unknown
    }
}
