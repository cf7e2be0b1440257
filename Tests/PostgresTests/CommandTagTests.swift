// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("command tags")
struct CommandTagTests {
    @Test(
        "the last number is the count of rows",
        arguments: [
            ("INSERT 0 3", 3), ("UPDATE 0", 0), ("DELETE 12", 12), ("SELECT 1000000", 1_000_000), ("COPY 5", 5),
            ("MERGE 2", 2), ("BEGIN", 0), ("CREATE TABLE", 0), ("", 0), ("SET", 0),
        ])
    func count(tag: String, rows: Int) {
        #expect(CommandTag(tag.utf8).affectedRows == rows)
    }

    @Test(
        "changes of the schema may change plans",
        arguments: [
            ("DROP TABLE", true), ("ALTER TABLE", true), ("DISCARD ALL", true), ("CREATE TABLE", false),
            ("UPDATE 1", false), ("DROPPED", false),
        ])
    func invalidation(tag: String, invalidates: Bool) {
        #expect(CommandTag(tag.utf8).invalidatesPlans == invalidates)
    }

    @Test("only ROLLBACK is a rollback")
    func rollback() {
        #expect(
            ["ROLLBACK", "COMMIT", "ROLLBACK PREPARED"].map { CommandTag($0.utf8).isRollback } == [true, false, false])
    }
}
