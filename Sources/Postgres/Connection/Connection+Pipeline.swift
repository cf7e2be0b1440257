// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Runs several statements, and perhaps the commit, in one round trip.
    func pipeline<each S: Statement>(
        _ statements: repeat each S, committing: Bool
    ) throws(PostgresError) -> (repeat [(each S).Row]) {
        try openTrip()
        for statement in repeat each statements { try send(statement) }
        let results = try collect(committing: committing)
        var index = 0
        do throws(DecodingFailure) {
            return (repeat try results.take(&index, (each S).self))
        } catch {
            throw .decoding(error)
        }
    }

    /// Runs a pipeline whose length is known only at run time.
    func run(_ pipeline: Pipeline, committing: Bool) throws(PostgresError) -> PipelineResults {
        guard pipeline.count > 0 || committing else { return PipelineResults(results: []) }
        try openTrip()
        for statement in pipeline.statements { try send(statement) }
        return PipelineResults(results: try collect(committing: committing))
    }

    private func collect(committing: Bool) throws(PostgresError) -> [ResultBox] {
        if committing { try send(.commit) }
        var results: [ResultBox] = []
        results.reserveCapacity(steps.count)
        try closeTrip { results.append(ResultBox($0)) }
        return results
    }
}

extension [ResultBox] {
    fileprivate func take<S: Statement>(_ index: inout Int, _: S.Type) throws(DecodingFailure) -> [S.Row] {
        defer { index += 1 }
        return try self[index].result.rows(of: S.self, limit: .max)
    }
}
