// SPDX-License-Identifier: Apache-2.0

extension Transaction {
    /// Runs several statements in one round trip and returns the rows of each.
    ///
    /// If one fails, the later ones are not run and its error is thrown. A statement that touches no row is no
    /// failure: the count of the `Void`s returned by a statement without columns is the number of rows it touched.
    @discardableResult
    @inlinable
    public borrowing func pipeline<each S: Statement>(
        _ statements: repeat each S
    ) throws(PostgresError) -> (repeat [(each S).Row]) {
        try connection.pipeline(repeat each statements, committing: false)
    }

    /// Runs the last statements of the transaction and commits it, in one round trip.
    ///
    /// The commit happens if no statement fails. Afterwards the transaction is over.
    @discardableResult
    @inlinable
    public borrowing func commit<each S: Statement>(
        _ statements: repeat each S
    ) throws(PostgresError) -> (repeat [(each S).Row]) {
        try connection.pipeline(repeat each statements, committing: true)
    }

    /// Runs a pipeline of any length in one round trip.
    ///
    /// The results are in the memory of libpq and become rows when they are asked for, so ask inside of the body.
    @discardableResult
    public borrowing func pipeline(_ pipeline: Pipeline) throws(PostgresError) -> PipelineResults {
        try connection.run(pipeline, committing: false)
    }

    /// Runs a pipeline of any length and commits the transaction, in one round trip.
    @discardableResult
    public borrowing func commit(_ pipeline: Pipeline) throws(PostgresError) -> PipelineResults {
        try connection.run(pipeline, committing: true)
    }
}
