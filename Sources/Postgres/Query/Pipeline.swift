// SPDX-License-Identifier: Apache-2.0

/// Statements to be run in one round trip, when their number is known only at run time.
///
/// ```swift
/// var pipeline = Pipeline()
/// let updated = pipeline.add(UpdateCase(…))
/// for event in events { pipeline.add(InsertEvent(event)) }
/// let results = try transaction.commit(pipeline)
/// guard results.affectedRows(of: updated) == 1 else { … }
/// ```
public struct Pipeline: Sendable {
    /// Points at the result of one statement.
    public struct Slot<S: Statement>: Sendable {
        @usableFromInline let index: Int
    }

    private(set) var statements: [any Statement] = []

    public init() {}

    /// How many statements there are.
    public var count: Int { statements.count }

    /// Adds a statement at the end.
    @discardableResult
    public mutating func add<S: Statement>(_ statement: S) -> Slot<S> {
        statements.append(statement)
        return Slot(index: statements.count - 1)
    }
}

/// The results of a ``Pipeline``, readable inside the transaction that ran it.
///
/// It is not `Sendable`, so it cannot leave the body.
public struct PipelineResults {
    @usableFromInline let results: [ResultBox]

    /// The rows of one statement.
    @inlinable
    public func rows<S: Statement>(of slot: Pipeline.Slot<S>) throws(PostgresError) -> [S.Row] {
        try results[slot.index].result.rows(of: S.self, limit: .max)
    }

    /// How many rows one statement touched or returned.
    public func affectedRows<S: Statement>(of slot: Pipeline.Slot<S>) -> Int {
        results[slot.index].result.affectedRows
    }
}

/// Lets results stand in an array, which a value with one owner cannot.
@usableFromInline
final class ResultBox {
    @usableFromInline let result: PQResult

    init(_ result: consuming PQResult) {
        self.result = result
    }
}
