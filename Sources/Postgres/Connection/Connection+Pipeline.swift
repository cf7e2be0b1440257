// SPDX-License-Identifier: Apache-2.0

extension Connection {
    /// Runs several statements, and perhaps the commit, in one round trip.
    @inlinable
    func pipeline<each S: Statement>(
        _ statements: repeat each S, committing: Bool
    ) throws(PostgresError) -> (repeat [(each S).Row]) {
        try openTrip()
        for statement in repeat each statements { try send(statement) }
        let results = try closeTripOfMany(committing: committing)
        var index = 0
        return (repeat try results.rows(at: &index, of: (each S).self))
    }

    /// Runs a pipeline whose length is known only at run time.
    func run(_ pipeline: Pipeline, committing: Bool) throws(PostgresError) -> PipelineResults {
        guard pipeline.count > 0 || committing else { return PipelineResults(results: []) }
        try openTrip()
        for statement in pipeline.statements { try send(statement) }
        return PipelineResults(results: try closeTripOfMany(committing: committing))
    }

    /// Ends a trip of any number of statements and returns their results in order.
    @usableFromInline
    func closeTripOfMany(committing: Bool) throws(PostgresError) -> [ResultBox] {
        if committing { try send(.commit) }
        var results: [ResultBox] = []
        results.reserveCapacity(steps.count)
        try closeTrip { results.append(ResultBox($0)) }
        return results
    }
}

extension [ResultBox] {
    @inlinable
    func rows<S: Statement>(at index: inout Int, of _: S.Type) throws(PostgresError) -> [S.Row] {
        defer { index += 1 }
        return try self[index].result.rows(of: S.self, limit: .max)
    }
}
