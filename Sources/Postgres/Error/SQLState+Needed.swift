// SPDX-License-Identifier: Apache-2.0

extension SQLState {
    public static let serializationFailure = SQLState(rawValue: "40001")
    public static let deadlockDetected = SQLState(rawValue: "40P01")
    public static let queryCanceled = SQLState(rawValue: "57014")
    public static let adminShutdown = SQLState(rawValue: "57P01")
    public static let crashShutdown = SQLState(rawValue: "57P02")
    public static let cannotConnectNow = SQLState(rawValue: "57P03")
    public static let idleInTransactionSessionTimeout = SQLState(rawValue: "25P03")
    public static let featureNotSupported = SQLState(rawValue: "0A000")
    public static let invalidSqlStatementName = SQLState(rawValue: "26000")
    public static let uniqueViolation = SQLState(rawValue: "23505")
}
