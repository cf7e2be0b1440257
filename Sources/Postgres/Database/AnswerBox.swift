// SPDX-License-Identifier: Apache-2.0

/// Carries what a job makes from its worker to the task that waits.
///
/// Unchecked, because nothing protects the value: the worker writes it before it resumes the task, and the task reads
/// it afterwards. It keeps jobs, workers and queue free of generic parameters.
@usableFromInline
final class AnswerBox<Answer: Sendable>: @unchecked Sendable {
    @usableFromInline var value: Answer?

    @inlinable
    init() {}

    /// The answer of work that did not throw.
    @inlinable
    func take() -> Answer {
        guard let value else { preconditionFailure("Work that did not throw has made its answer.") }
        return value
    }
}
