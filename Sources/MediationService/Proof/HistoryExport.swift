// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationStore
package import Postgres

/// The whole history as lines of JSON that anybody can verify (docs/proof.md), without what people said.
package struct HistoryExport: Sendable {
    private let database: Database
    private static let page: Int32 = 1_000

    package init(database: Database) { self.database = database }

    /// - Parameter line: gets each line without its end; memory stays flat.
    package func run(_ line: @Sendable ([UInt8]) throws -> Void) async throws {
        try line(Array(#"{"format":"fengqiao-history","version":1}"#.utf8))
        try await events(line)
        try await access(line)
        try await leaves(line)
        for anchor in try await database.query(AnchorsAfter(number: 0, limit: .max)) { try line(anchor.anchor.file) }
    }

    private func events(_ line: @Sendable ([UInt8]) throws -> Void) async throws {
        var position = WalkPosition.start
        while true {
            let after = position
            let page = try await read { transaction in
                try CasePage(after: after, limit: Self.page, in: transaction)
            }
            guard let page else { return }
            for event in page.cases.flatMap(\.chain) {
                try line(Self.entry("event", event.form, hash: event.link.hash ?? []))
            }
            position = page.through
        }
    }

    private func access(_ line: @Sendable ([UInt8]) throws -> Void) async throws {
        var last: ChainedLine?
        while true {
            let after = last
            let lines = try await read { transaction in
                try transaction.query(
                    WalkAccess(
                        county: after?.line.county ?? CountyCode(rawValue: 0),
                        person: after?.line.person ?? PersonID(rawValue: -1), seq: after?.seq ?? 0, limit: Self.page))
            }
            for chained in lines { try line(Self.entry("access", chained.line.canonicalForm, hash: chained.hash)) }
            last = lines.last
            if last == nil { return }
        }
    }

    private func leaves(_ line: @Sendable ([UInt8]) throws -> Void) async throws {
        var next: Int64 = 0
        while true {
            let from = next
            let leaves = try await read { transaction in
                try transaction.query(WalkLeaves(from: from, limit: Self.page))
            }
            guard let last = leaves.last else { return }
            for walked in leaves { try line(Array(#"{"leaf":"#.utf8) + walked.leaf.form + Array("}".utf8)) }
            next = last.position + 1
        }
    }

    private func read<Answer: Sendable>(
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let options = TransactionOptions(
            name: "export_history", lane: .background, isolation: .repeatableRead, access: .readOnly,
            settings: Scope.everything.settings)
        return try await database.transaction(options) { transaction in try body(transaction) }
    }

    private static func entry(_ name: StaticString, _ form: [UInt8], hash: [UInt8]) -> [UInt8] {
        var writer = JSONWriter(capacity: form.count + 100)
        writer.object { json in
            json.name(name)
            json.value(json: form)
            json.field("hash", Hex.text(of: hash))
        }
        return writer.bytes
    }
}
