// SPDX-License-Identifier: Apache-2.0
import Postgres

/// Databases of one content, each lent to one test at a time.
///
/// A new one is a copy of a template that is migrated once in a process. That takes longer than most tests, so a
/// database that comes back is emptied and used again, provided that it then equals its template.
actor DatabasePool {
    /// More tests than this at a time would only compete for the processor.
    private static let limit = 4
    private static let pools: [TestDatabase.Content: DatabasePool] = Dictionary(
        uniqueKeysWithValues: TestDatabase.Content.allCases.map { ($0, DatabasePool($0)) })

    private let content: TestDatabase.Content
    private var template: Task<DatabaseTemplate, any Error>?
    private var free: [DatabaseName] = []
    private var lent = 0
    private var made = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    private init(_ content: TestDatabase.Content) {
        self.content = content
    }

    static func of(_ content: TestDatabase.Content) -> DatabasePool {
        guard let pool = pools[content] else { preconditionFailure("Every content has its pool.") }
        return pool
    }

    /// Lends a database that holds what its template holds; waits while too many are lent.
    func take() async throws -> DatabaseName {
        if lent < Self.limit {
            lent += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
        if let name = free.popLast() { return name }
        do {
            return try await make()
        } catch {
            release()
            throw error
        }
    }

    /// Takes a database back; nobody may be signed in to it any more.
    func giveBack(_ name: DatabaseName) async {
        if let template = try? await template?.value, await template.restore(name) {
            free.append(name)
        }
        release()
    }

    private func make() async throws -> DatabaseName {
        let template = template ?? Task { [content] in try await DatabaseTemplate.make(content) }
        self.template = template
        made += 1
        let number = made
        return try await template.value.copy(number: number)
    }

    private func release() {
        if waiting.isEmpty {
            lent -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
