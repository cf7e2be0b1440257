// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Testing

@testable import TestSupport

@Suite("Golden files")
struct GoldenTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID())").path()

    @Test("what was recorded is expected, and the first line that differs is shown")
    func comparison() throws {
        let golden = Golden(folder: folder, name: "deep/table.txt")
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(golden.difference(from: "a") != nil)
        try golden.record("a\nb\nc\n")
        #expect(golden.difference(from: "a\nb\nc\n") == nil)
        let difference = """
            deep/table.txt differs from line 2 on (RECORD=1 writes it anew):
            - b
            + x
            """
        #expect(golden.difference(from: "a\nx\nc\n") == difference)
        #expect(golden.difference(from: "a\nb\nc")?.hasSuffix("- \n+ (the end of the text)") == true)
    }
}
