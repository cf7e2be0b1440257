// SPDX-License-Identifier: Apache-2.0
internal import CLibPQ

extension PQResult {
    /// The five-character code of an error, if the server sent one; failures of the connection itself carry none.
    var sqlState: SQLState? { field(pq_diag_sqlstate()).map(SQLState.init(rawValue:)) }

    /// The function of the server that raised the error. Unlike the message it is never translated.
    var sourceFunction: String? { field(pq_diag_function()) }

    /// The message of libpq itself, for failures that did not come from the server.
    var message: String { unsafe String(cString: PQresultErrorMessage(pointer)) }

    /// Copies the fields of an error that the server raised while it ran a statement.
    func serverError(in statement: StaticString) -> ServerError {
        ServerError(
            sqlState: sqlState ?? .unknown,
            severity: field(pq_diag_severity()) ?? "ERROR",
            message: field(pq_diag_message()) ?? message,
            detail: field(pq_diag_detail()),
            hint: field(pq_diag_hint()),
            schema: field(pq_diag_schema()),
            table: field(pq_diag_table()),
            column: field(pq_diag_column()),
            constraint: field(pq_diag_constraint()),
            position: field(pq_diag_position()).flatMap { Int($0) },
            statement: statement.description)
    }

    /// Copies what a notice says.
    ///
    /// - Parameter notice: a result lent by libpq for the length of the call; it is not freed here.
    static func notice(lent notice: OpaquePointer) -> Notice {
        unsafe Notice(
            severity: text(notice, pq_diag_severity()) ?? "NOTICE",
            sqlState: text(notice, pq_diag_sqlstate()).map(SQLState.init(rawValue:)) ?? .unknown,
            message: text(notice, pq_diag_message()) ?? "")
    }

    private func field(_ code: Int32) -> String? {
        unsafe Self.text(pointer, code)
    }

    private static func text(_ result: OpaquePointer, _ code: Int32) -> String? {
        guard let value = unsafe PQresultErrorField(result, code) else { return nil }
        return unsafe String(cString: value)
    }
}
