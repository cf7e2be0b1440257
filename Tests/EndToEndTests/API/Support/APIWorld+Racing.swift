// SPDX-License-Identifier: Apache-2.0

extension APIWorld {
    /// Does one thing many times at once.
    func manyTimes<Answer: Sendable>(
        _ count: Int, _ body: @escaping @Sendable (APIWorld, Int) async throws -> Answer
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup(of: Answer.self) { group in
            for index in 0..<count { group.addTask { try await body(self, index) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}
