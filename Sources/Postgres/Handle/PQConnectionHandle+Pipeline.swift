// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

// Every function that returns a Bool is true on success; the reason of a failure is in `lastMessage`.
extension PQConnectionHandle {
    /// Starts to queue commands instead of waiting for each answer.
    func enterPipeline() -> Bool { unsafe PQenterPipelineMode(pointer) == 1 }

    /// Goes back to one command at a time; fails while answers are outstanding.
    func exitPipeline() -> Bool { unsafe PQexitPipelineMode(pointer) == 1 }

    /// Whether commands are being queued.
    var isInPipeline: Bool { unsafe PQpipelineStatus(pointer) != PQ_PIPELINE_OFF }

    /// Queues the synchronisation point, which ends the implicit transaction and makes the server answer.
    func sendPipelineEnd() -> Bool { unsafe PQpipelineSync(pointer) == 1 }

    /// Queues the preparation of a statement.
    func sendPrepare(name: String, text: String, types: [PostgresType]) -> Bool {
        unsafe types.withUnsafeBufferPointer { types in
            unsafe types.withMemoryRebound(to: Oid.self) { types in
                unsafe PQsendPrepare(pointer, name, text, Int32(types.count), types.baseAddress) == 1
            }
        }
    }

    /// Queues the run of a prepared statement, with binary parameters and binary results.
    func sendPrepared(name: String, _ sql: borrowing SQL) -> Bool {
        unsafe scratch.withParameters(of: sql) { count, values, lengths, formats, _ in
            unsafe PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1) == 1
        }
    }

    /// Queues the run of a statement that is not prepared, with binary parameters and binary results.
    func sendUnprepared(text: String, _ sql: borrowing SQL) -> Bool {
        unsafe scratch.withParameters(of: sql) { count, values, lengths, formats, types in
            unsafe PQsendQueryParams(pointer, text, count, types, values, lengths, formats, 1) == 1
        }
    }

    /// Queues the run of a prepared command that has no parameters.
    func sendPrepared(name: String) -> Bool {
        unsafe PQsendQueryPrepared(pointer, name, 0, nil, nil, nil, 1) == 1
    }

    /// Queues the run of a command that has no parameters.
    func sendUnprepared(text: String) -> Bool {
        unsafe PQsendQueryParams(pointer, text, 0, nil, nil, nil, nil, 1) == 1
    }

    /// Sends a text that may hold several statements; refused in a pipeline. Results are in text format.
    func sendScript(_ text: String) -> Bool { unsafe PQsendQuery(pointer, text) == 1 }

    /// Writes what is queued to the socket.
    ///
    /// - Returns: whether all of it went out, or `nil` if the connection is lost.
    func flush() -> Bool? {
        switch unsafe PQflush(pointer) {
        case 0: true
        case 1: false
        default: nil
        }
    }

    /// Takes from the socket what has arrived, without waiting.
    func consumeInput() -> Bool { unsafe PQconsumeInput(pointer) == 1 }

    /// Whether ``takeResult()`` would have to wait.
    var isBusy: Bool { unsafe PQisBusy(pointer) == 1 }

    /// Takes the next result, or `nil` at the end of the results of one command.
    func takeResult() -> PQResult? {
        guard let result = unsafe PQgetResult(pointer) else { return nil }
        return unsafe PQResult(owning: result)
    }
}
