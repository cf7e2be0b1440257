// SPDX-License-Identifier: Apache-2.0
import Postgres

/// Adds two numbers, so that parameters and columns can be compared.
struct Sum: Statement {
    static let name: StaticString = "sum"
    var first: Int64
    var second: Int64
    var sql: SQL { "select \(first) + \(second)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}

/// Divides, so that a statement can fail at run time.
struct Quotient: Statement {
    static let name: StaticString = "quotient"
    var dividend: Int64
    var divisor: Int64
    var sql: SQL { "select \(dividend) / \(divisor)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}

/// Sleeps in the server.
struct Sleep: Statement {
    static let name: StaticString = "sleep"
    var seconds: Double
    var sql: SQL { "select from pg_sleep(\(seconds))" }
}

/// The process that serves the session.
struct BackendID: Statement {
    static let name: StaticString = "backend_id"
    var sql: SQL { "select pg_backend_pid()" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int32 {
        try row.decode(Int32.self)
    }
}

/// Ends a session from outside, or, given its own process, from inside.
struct Terminate: Statement {
    static let name: StaticString = "terminate"
    var backend: Int32
    var sql: SQL { "select pg_terminate_backend(\(backend), 5000)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Bool {
        try row.decode(Bool.self)
    }
}

/// A setting as the server sees it.
struct Setting: Statement {
    static let name: StaticString = "setting"
    var named: String
    var sql: SQL { "select current_setting(\(named), true)" }

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> String? {
        try row.decode(String?.self)
    }
}

/// Any SQL whose rows have one number.
struct Number: Statement {
    static let name: StaticString = "number"
    static let preparation: StatementPreparation = .byText
    var sql: SQL

    static func decode(_ row: borrowing RowCursor) throws(DecodingFailure) -> Int64 {
        try row.decode(Int64.self)
    }
}
