// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

/// Which page is for whom: every page for everybody, and nothing that tells that a case exists.
@Suite struct AudienceTests {
    private static let people: [(word: String, username: String?)] = [
        ("nobody", nil), ("village", "village"), ("director", "990101101201-director"),
        ("neighbouring village", "990101101202-mediator"), ("township", "township"),
        ("other township", "990101102000-officer"), ("county", "county"), ("leader", "leader"), ("admin", "admin"),
    ]

    @Test func `Every page has its audience`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            let pages: [(name: String, path: String)] = [
                ("today", "/"), ("list", "/cases"), ("opening", "/cases/new"), ("case", page),
                ("step", "\(page)/do/hold_session"), ("wrong step", "\(page)/do/agree"), ("queue", "/queue"),
                ("figures", "/statistics"), ("people", "/people"), ("door", "/sign-in"), ("nothing", "/nowhere"),
                ("unknown case", "/cases/00000-00000"), ("no code", "/cases/x"),
            ]
            var lines = ["page: " + Self.people.map(\.word).joined(separator: " | ")]
            var visitors: [Visitor] = []
            for person in Self.people { visitors.append(try await Visitor.signedIn(person.username, in: world)) }
            for (name, path) in pages {
                var cells: [String] = []
                for index in visitors.indices {
                    let answer = try await visitors[index].get(path)
                    let target = answer.location.map { " " + $0.replacing(page, with: "/cases/{code}") } ?? ""
                    cells.append("\(answer.status)\(target)")
                }
                lines.append("\(name): " + cells.joined(separator: " | "))
            }
            try expectGolden(lines.joined(separator: "\n") + "\n", "page-audience.txt")
        }
    }

    @Test func `A leader's page and an administrator's page hold no name of a party`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            _ = try await village.open()
            for (username, path) in [("leader", "/statistics"), ("admin", "/people")] {
                var visitor = try await Visitor.signedIn(username, in: world)
                let answer = try await visitor.get(path)
                #expect(answer.status == 200)
                #expect(!answer.html.contains("张三"))
                #expect(!answer.html.contains("隔壁屋檐"))
            }
        }
    }
}
