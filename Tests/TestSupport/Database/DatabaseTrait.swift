// SPDX-License-Identifier: Apache-2.0
package import Testing

/// Gives each test a database of its own, found by ``TestDatabase/current``.
package struct DatabaseTrait: TestTrait, SuiteTrait, TestScoping {
    let content: TestDatabase.Content

    package var isRecursive: Bool { true }

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        try await TestDatabase.run(content) { _ in try await function() }
    }
}

extension Trait where Self == DatabaseTrait {
    /// A database with the schema of `migrations/`.
    package static var database: DatabaseTrait { DatabaseTrait(content: .migrated) }

    /// A database with the content of choice.
    package static func database(_ content: TestDatabase.Content) -> DatabaseTrait {
        DatabaseTrait(content: content)
    }
}
