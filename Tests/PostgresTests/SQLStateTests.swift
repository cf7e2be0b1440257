// SPDX-License-Identifier: Apache-2.0
import Postgres
import Testing

@Suite("SQLSTATE")
struct SQLStateTests {
    @Test("constants carry PostgreSQL's codes")
    func constants() {
        #expect(SQLState.uniqueViolation.rawValue == "23505")
        #expect(SQLState.serializationFailure.rawValue == "40001")
        #expect(SQLState.inFailedSQLTransaction.rawValue == "25P02")
        #expect(SQLState.invalidSQLStatementName == SQLState(rawValue: "26000"))
    }

    @Test("a condition that several classes share is told apart by the class")
    func sharedConditions() {
        #expect(SQLState.warningStringDataRightTruncation.rawValue == "01004")
        #expect(SQLState.stringDataRightTruncation.rawValue == "22001")
        #expect(SQLState.nullValueNotAllowed.rawValue == "22004")
        #expect(SQLState.externalRoutineInvocationNullValueNotAllowed.rawValue == "39004")
    }

    @Test("the class is the first two characters")
    func classes() {
        #expect(SQLState.uniqueViolation.class == .integrityConstraintViolation)
        #expect(SQLState.undefinedTable.class == .syntaxErrorOrAccessRuleViolation)
        #expect(SQLState(rawValue: "FQ001").class.rawValue == "FQ")
        #expect(SQLState(rawValue: "").class.rawValue.isEmpty)
    }

    @Test("only serialization failures and deadlocks are transient")
    func transient() {
        #expect(SQLState.serializationFailure.isTransient)
        #expect(SQLState.deadlockDetected.isTransient)
        #expect(!SQLState.transactionIntegrityConstraintViolation.isTransient)
        #expect(!SQLState.lockNotAvailable.isTransient)
    }

    @Test(
        "states that end the session are known",
        arguments: [
            (SQLState.adminShutdown, true), (.crashShutdown, true), (.cannotConnectNow, true),
            (.connectionFailure, true),
            (.databaseDropped, true), (.idleSessionTimeout, true), (.idleInTransactionSessionTimeout, true),
            (.queryCanceled, false), (.uniqueViolation, false), (.inFailedSQLTransaction, false),
        ])
    func endOfSession(state: SQLState, ends: Bool) {
        #expect(state.endsSession == ends)
    }
}
