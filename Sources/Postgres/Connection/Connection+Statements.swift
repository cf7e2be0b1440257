// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Runs one statement and returns its rows.
    func query<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> [S.Row] {
        var rows: Result<[S.Row], DecodingFailure> = .success([])
        try run(statement, committing: committing) { result in
            rows = Result { () throws(DecodingFailure) in try result.rows(of: S.self, limit: .max) }
        }
        return try decoded(rows)
    }

    /// Runs one statement and returns its first row.
    func first<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> S.Row? {
        var rows: Result<[S.Row], DecodingFailure> = .success([])
        try run(statement, committing: committing) { result in
            rows = Result { () throws(DecodingFailure) in try result.rows(of: S.self, limit: 1) }
        }
        return try decoded(rows).first
    }

    /// Runs one statement and returns how many rows it touched.
    func execute<S: Statement>(_ statement: S, committing: Bool = false) throws(PostgresError) -> Int {
        var affectedRows = 0
        try run(statement, committing: committing) { affectedRows = $0.tag.affectedRows }
        return affectedRows
    }

    private func run<S: Statement>(
        _ statement: S, committing: Bool, _ receive: (consuming PQResult) -> Void
    ) throws(PostgresError) {
        try openTrip()
        try send(statement)
        if committing { try send(.commit) }
        try closeTrip(receive)
    }

    private func decoded<Row>(_ rows: Result<[Row], DecodingFailure>) throws(PostgresError) -> [Row] {
        do throws(DecodingFailure) {
            return try rows.get()
        } catch {
            throw .decoding(error)
        }
    }
}

extension PQResult {
    /// Reads the rows of a statement. A command without columns yields one row for each that it touched.
    borrowing func rows<S: Statement>(of _: S.Type, limit: Int) throws(DecodingFailure) -> [S.Row] {
        let count = min(answerCount, limit)
        guard count > 0 else { return [] }
        var rows: [S.Row] = []
        rows.reserveCapacity(count)
        for index in 0..<count {
            rows.append(try S.decode(row(index, of: S.name)))
        }
        return rows
    }
}
