// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

/// The answer to one command, owned by exactly one holder and freed exactly once.
///
/// A `PGresult` never changes after libpq has made it, so it may be read from any thread; the type is therefore
/// `Sendable`, although the driver itself never lets one leave its worker.
@safe
@usableFromInline
struct PQResult: ~Copyable, @unchecked Sendable {
    /// Used by the files of `Handle/` only.
    @usableFromInline let pointer: OpaquePointer

    init(owning pointer: OpaquePointer) {
        unsafe self.pointer = pointer
    }

    @inlinable
    deinit {
        unsafe Self.free(pointer)
    }

    @usableFromInline
    static func free(_ pointer: OpaquePointer) {
        unsafe PQclear(pointer)
    }

    /// What kind of answer this is.
    var kind: Kind {
        switch unsafe PQresultStatus(pointer) {
        case PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE: .rows
        case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: .command
        case PGRES_PIPELINE_SYNC: .pipelineEnd
        case PGRES_PIPELINE_ABORTED: .skipped
        case PGRES_COPY_IN: .copyIn
        case PGRES_COPY_OUT: .copyOut
        default: .failure
        }
    }

    enum Kind: Equatable {
        /// Rows, perhaps none.
        case rows
        /// Success of a command that returns no rows.
        case command
        /// The synchronisation point that closes a pipeline.
        case pipelineEnd
        /// Not executed, because an earlier command of the same pipeline failed.
        case skipped
        /// The server waits for `COPY` data.
        case copyIn
        /// The server is about to send `COPY` data.
        case copyOut
        /// An error, of the server or of the connection.
        case failure
    }

    var rowCount: Int { unsafe Int(PQntuples(pointer)) }
    @usableFromInline var columnCount: Int { unsafe Int(PQnfields(pointer)) }

    /// The command tag, for example `INSERT 0 1`.
    var tag: CommandTag {
        unsafe CommandTag(UnsafeRawBufferPointer(cString: PQcmdStatus(pointer)))
    }

    /// How many rows a command touched or returned.
    @usableFromInline var affectedRows: Int { tag.affectedRows }

    /// How many rows a reader gets: the rows of a query, or for a command without columns the rows that it touched.
    @usableFromInline var answerCount: Int { columnCount > 0 ? rowCount : tag.affectedRows }

    /// Returns the row at an index, which lives no longer than this result.
    @_lifetime(borrow self)
    @inlinable
    borrowing func row(_ index: Int, of statement: StaticString) -> RowCursor {
        unsafe RowCursor(result: pointer, row: index, columnCount: columnCount, statement: statement)
    }
}

extension UnsafeRawBufferPointer {
    /// The bytes of a C string without its terminator; empty for a null pointer.
    init(cString: UnsafePointer<CChar>?) {
        guard let cString = unsafe cString else {
            unsafe self.init(start: nil, count: 0)
            return
        }
        var count = 0
        while unsafe cString[count] != 0 { count += 1 }
        unsafe self.init(start: cString, count: count)
    }
}
