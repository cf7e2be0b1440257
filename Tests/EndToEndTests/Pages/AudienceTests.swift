// SPDX-License-Identifier: Apache-2.0
import TestSupport
import Testing

/// Which page is for whom: every page for everybody, and nothing that tells that a case exists.
@Suite struct AudienceTests {
    private struct Person: Sendable {
        let word: String
        let username: String?
    }

    private struct Place: Sendable {
        let name: String
        let path: String
    }

    private static let people = [
        Person(word: "nobody", username: nil), Person(word: "village", username: "village"),
        Person(word: "director", username: "990101101201-director"),
        Person(word: "neighbouring village", username: "990101101202-mediator"),
        Person(word: "township", username: "township"),
        Person(word: "other township", username: "990101102000-officer"),
        Person(word: "county", username: "county"), Person(word: "leader", username: "leader"),
        Person(word: "admin", username: "admin"), Person(word: "auditor", username: "auditor"),
        Person(word: "liaison", username: "liaison"),
    ]

    /// What somebody gets for each page: its status, and where it leads.
    private func statuses(of pages: [Place], for username: String?, in world: PageWorld) async throws -> [String] {
        var visitor = try await Visitor.signedIn(username, in: world)
        var statuses: [String] = []
        for page in pages {
            let answer = try await visitor.get(page.path)
            statuses.append("\(answer.status)" + (answer.location.map { " \($0)" } ?? ""))
        }
        return statuses
    }

    @Test func `Every page has its audience`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            let page = try await village.open()
            try await village.take("accept", on: page, Typed.accept)
            let pages = [
                Place(name: "today", path: "/"), Place(name: "list", path: "/cases"),
                Place(name: "opening", path: "/cases/new"), Place(name: "case", path: page),
                Place(name: "step", path: "\(page)/do/hold_session"),
                Place(name: "wrong step", path: "\(page)/do/agree"), Place(name: "queue", path: "/queue"),
                Place(name: "call-backs", path: "/call-backs"),
                Place(name: "units", path: "/units"), Place(name: "unit", path: "/units/3"),
                Place(name: "person", path: "/people/1"), Place(name: "whistles", path: "/whistles"),
                Place(name: "helpers", path: "/helpers"), Place(name: "audit", path: "/audit"),
                Place(name: "no anchor", path: "/audit/anchors/9"),
                Place(name: "figures", path: "/statistics"),
                Place(name: "one figure", path: "/statistics/indicators/closing_rate"),
                Place(name: "wrong months", path: "/statistics/indicators/closing_rate?from=2026-02&to=2026-01"),
                Place(name: "no figure", path: "/statistics/indicators/none"),
                Place(name: "cases behind", path: "/statistics/cases/registered"),
                Place(name: "themes", path: "/themes"), Place(name: "no theme", path: "/themes/1"),
                Place(name: "unsolved", path: "/statistics/unsolved"),
                Place(name: "questions", path: "/statistics/questions"),
                Place(name: "board", path: "/statistics/board"),
                Place(name: "another's board", path: "/statistics/board?region=990101102000"),
                Place(name: "register", path: "/statistics/register"),
                Place(name: "form", path: "/statistics/form"),
                Place(name: "no period", path: "/statistics/form?period=2026-Q5"),
                Place(name: "another's form", path: "/statistics/form?region=990101102000"),
                Place(name: "not closed", path: "/statistics/closings/990101000000-2026-01"),
                Place(name: "people", path: "/people"),
                Place(name: "door", path: "/sign-in"), Place(name: "nothing", path: "/nowhere"),
                Place(name: "unknown case", path: "/cases/00000-00000"), Place(name: "no code", path: "/cases/x"),
            ]
            var columns: [[String]] = []
            for person in Self.people {
                columns.append(try await statuses(of: pages, for: person.username, in: world))
            }
            let head = "page: " + Self.people.map(\.word).joined(separator: " | ")
            let lines = pages.indices.map { row in
                "\(pages[row].name): "
                    + columns.map { $0[row].replacing(page, with: "/cases/{code}") }
                    .joined(separator: " | ")
            }
            try expectGolden(([head] + lines).joined(separator: "\n") + "\n", "page-audience.txt")
        }
    }

    @Test func `The pages of whoever works on no cases hold no name of a party`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            _ = try await village.open()
            for (username, path) in [
                ("leader", "/statistics"), ("auditor", "/statistics"), ("auditor", "/audit"), ("admin", "/people"),
                ("liaison", "/whistles"),
            ] {
                var visitor = try await Visitor.signedIn(username, in: world)
                let answer = try await visitor.get(path)
                #expect(answer.status == 200)
                #expect(!answer.html.contains("张三"))
                #expect(!answer.html.contains("隔壁屋檐"))
            }
        }
    }
}
