// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("retry policy")
struct RetryPolicyTests {
    private let policy = RetryPolicy.serialization(attempts: 3)

    @Test("lost races are repeated until the attempts are used up")
    func attempts() {
        #expect(policy.delay(after: .serializationFailure, attempts: 1, jitter: 1) == .milliseconds(10))
        #expect(policy.delay(after: .deadlockDetected, attempts: 2, jitter: 1) == .milliseconds(20))
        #expect(policy.delay(after: .serializationFailure, attempts: 3, jitter: 1) == nil)
    }

    @Test("nothing else is repeated", arguments: [SQLState.uniqueViolation, .queryCanceled, .adminShutdown])
    func others(state: SQLState) {
        #expect(policy.delay(after: state, attempts: 1, jitter: 1) == nil)
    }

    @Test("without a policy nothing is repeated")
    func none() {
        #expect(RetryPolicy.none.delay(after: .serializationFailure, attempts: 1, jitter: 1) == nil)
    }

    @Test("the delay is a random part of the whole span, which stops growing")
    func jitter() {
        let patient = RetryPolicy.serialization(attempts: 100)
        #expect(patient.delay(after: .deadlockDetected, attempts: 1, jitter: 0) == .zero)
        #expect(patient.delay(after: .deadlockDetected, attempts: 1, jitter: 0.5) == .milliseconds(5))
        #expect(patient.delay(after: .deadlockDetected, attempts: 50, jitter: 1) == .milliseconds(1280))
    }
}
