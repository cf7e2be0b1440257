// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("SQL")
struct SQLTests {
    @Test("a literal is its own text and has no parameters")
    func literal() {
        let sql: SQL = "select 1"
        #expect(sql.text == "select 1")
        #expect(sql.parameterTypes == [])
    }

    @Test("values become numbered parameters with the type of their Swift type")
    func values() {
        let sql: SQL = "select \(7 as Int64), \("a'; drop table t; --"), \(nil as Int32?)"
        #expect(sql.text == "select $1, $2, $3")
        #expect(sql.parameterTypes == [.int8, .text, .int4])
    }

    @Test("the description holds no values")
    func description() {
        let sql: SQL = "select \("13800138000")"
        #expect("\(sql)" == "select $1")
        #expect(!String(reflecting: sql.description).contains("138"))
    }

    @Test("an integer can be part of the text, where it is no parameter")
    func number() {
        let page: SQL = "limit \(literal: 21) offset \(literal: -1)"
        let sql: SQL = "select \(true) \(page)"
        #expect(sql.text == "select $1 limit 21 offset -1")
        #expect(sql.parameterTypes == [.bool])
    }

    @Test("a fragment is part of the whole and its parameters are numbered anew")
    func composition() {
        let filter: SQL = "where a = \(1 as Int32) and b = \("x")"
        let sql: SQL = "select \(true) from t \(filter) limit \(10)"
        #expect(sql.text == "select $1 from t where a = $2 and b = $3 limit $4")
        #expect(sql.parameterTypes == [.bool, .int4, .text, .int8])
        #expect(sql.parameterBytes == [[1], [0, 0, 0, 1], [120], [0, 0, 0, 0, 0, 0, 0, 10]])
    }

    @Test("fragments are joined by a separator", arguments: [0, 1, 3])
    func joined(count: Int) {
        let conditions = (0..<count).map { "c = \($0)" as SQL }
        let texts = (1...max(count, 1)).prefix(count).map { "c = $\($0)" }
        #expect(SQL.joined(conditions, separator: " and ").text == texts.joined(separator: " and "))
    }

    @Test("null has no bytes, and an empty text has zero of them")
    func nullAndEmpty() {
        let sql: SQL = "select \(nil as String?), \("")"
        #expect(sql.parameterBytes == [nil, []])
    }

    @Test("an empty fragment adds nothing")
    func empty() {
        let filter = SQL.empty
        let sql: SQL = "select 1\(filter)"
        #expect(filter.isEmpty)
        #expect(sql.text == "select 1")
    }
}

extension SQL {
    /// The binary form of each parameter; `nil` for null.
    var parameterBytes: [[UInt8]?] {
        segments.compactMap { segment in
            guard case .parameter(_, let offset, let length) = segment else { return nil }
            return .some(length < 0 ? nil : Array(bytes[Int(offset)..<Int(offset + length)]))
        }
    }
}
