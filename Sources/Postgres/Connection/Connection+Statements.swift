// SPDX-License-Identifier: Apache-2.0

// These are inlinable so that a statement's `decode` is compiled together with the loop that calls it; what they call
// on the session is not generic.
extension Connection {
    /// Runs one statement and returns its rows.
    @inlinable
    func query<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> [S.Row] {
        try openTrip()
        try send(statement)
        return try closeTrip(committing: committing).rows(of: S.self, limit: .max)
    }

    /// Runs one statement and returns its first row.
    @inlinable
    func first<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> S.Row? {
        try openTrip()
        try send(statement)
        return try closeTrip(committing: committing).rows(of: S.self, limit: 1).first
    }

    /// Runs one statement and returns how many rows it touched.
    @inlinable
    func execute<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> Int {
        try openTrip()
        try send(statement)
        return try closeTrip(committing: committing).affectedRows
    }

    /// Adds a statement to the trip, preparing it on the way if it is due.
    @inlinable
    func send<S: Statement>(_ statement: S) throws(PostgresError) {
        try send(statement.sql, of: ObjectIdentifier(S.self), S.preparation, S.name)
    }

    /// Ends a trip of one statement and returns its result.
    @usableFromInline
    func closeTrip(committing: Bool) throws(PostgresError) -> PQResult {
        if committing { try send(.commit) }
        var answer: PQResult?
        try closeTrip { answer = consume $0 }
        guard let result = answer.take() else { preconditionFailure("A statement that did not fail has a result.") }
        return result
    }
}

extension PQResult {
    /// Reads the rows of a statement. A command without columns yields one row for each that it touched.
    @inlinable
    borrowing func rows<S: Statement>(of _: S.Type, limit: Int) throws(PostgresError) -> [S.Row] {
        let count = min(answerCount, limit)
        guard count > 0 else { return [] }
        var rows: [S.Row] = []
        rows.reserveCapacity(count)
        let name = S.name
        do throws(DecodingFailure) {
            for index in 0..<count { rows.append(try S.decode(row(index, of: name))) }
        } catch {
            throw .decoding(error)
        }
        return rows
    }
}
