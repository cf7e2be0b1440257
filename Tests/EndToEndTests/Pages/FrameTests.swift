// SPDX-License-Identifier: Apache-2.0
import Testing

/// What every page has in common.
@Suite struct FrameTests {
    @Test func `Every page has one heading, its language, a way past the menu, and no style or script of its own`()
        async throws
    {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            let steps = ["accept", "decline", "withdraw"].map { "\(page)/do/\($0)" }
            for path in ["/", "/cases", "/cases/new", "/statistics", page, "/nowhere"] + steps {
                let answer = try await village.get(path)
                #expect(answer.count("<h1") == 1, "\(path)")
                #expect(answer.count("<html lang=\"zh-Hans\">") == 1, "\(path)")
                #expect(answer.count("class=\"skip\" href=\"#main\"") == 1, "\(path)")
                #expect(answer.count(" style=") + answer.count("<style") + answer.count(" onclick=") == 0, "\(path)")
                #expect(answer.count("<script") == answer.count("<script src=\"/"), "\(path)")
            }
        }
    }

    @Test func `A first visit loads at most sixty kilobytes`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let files = try await ["/app.css", "/app.js", "/keys.js", "/icon.svg"].asyncSum {
                try await village.get($0).html.utf8.count
            }
            for path in ["/", "/cases", "/cases/new", "/statistics"] {
                let page = try await village.get(path).html.utf8.count
                #expect(files + page <= 60 * 1_024, "\(path)")
            }
        }
    }

    @Test func `A period that ends before it begins is refused with the usual figures`() async throws {
        try await PageWorld.run { world in
            var leader = try await Visitor.signedIn("leader", in: world)
            let answer = try await leader.get("/statistics?from=2026-03-02&to=2026-03-01")
            #expect(answer.status == 422)
            #expect(answer.html.contains("时间不对"))
            #expect(try await leader.get("/statistics?from=yesterday").status == 422)
            #expect(try await leader.get("/statistics?region=990101101000").html.contains("桥头镇"))
        }
    }
}

extension [String] {
    fileprivate func asyncSum(_ size: (String) async throws -> Int) async rethrows -> Int {
        var sum = 0
        for element in self { sum += try await size(element) }
        return sum
    }
}
