// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import JSON
import MediationCore
import MediationDemo
import Testing

@Suite("Lists of cases")
struct ListTests {
    @Test("pages of two, put together, are the whole list, newest first")
    func pages() async throws {
        try await APIWorld.run { world in
            var ids: [String] = []
            for number in 1...5 {
                world.clock.set(world.clock.now.adding(seconds: 60))
                ids.insert(try await world.open(APIWorld.opening(summary: "第\(number)件")).id, at: 0)
            }
            for path in ["/cases", "/queue"] {
                var found: [String] = []
                var pages = 0
                var next: String? = ""
                while let cursor = next {
                    let suffix = cursor.isEmpty ? "" : "&cursor=\(cursor)"
                    let page = try await world.send(.get, "\(path)?limit=2\(suffix)")
                    found += page["items"]?.array?.compactMap { $0["id"]?.string } ?? []
                    next = page["next_cursor"]?.string
                    pages += 1
                }
                // The queue begins with the day on which most time has passed; within a day with the oldest.
                #expect(found == (path == "/cases" ? ids : ids.reversed()))
                #expect(pages == 3)
            }
        }
    }

    @Test("each filter finds what it names and leaves the rest")
    func filters() async throws {
        try await APIWorld.run { world in
            var accepted = try await world.open(APIWorld.opening(summary: "水沟"))
            try await world.step(&accepted, Step.accept)
            // Ids of the same millisecond have no order.
            world.clock.set(world.clock.now.adding(seconds: 1))
            let other = try await world.open(APIWorld.opening(summary: "围墙", region: "990101101202"), as: .township)
            let person = try await world.id(of: .village)
            let expected: [(query: String, ids: [String])] = [
                ("", [other.id, accepted.id]),
                ("stage=accepted", [accepted.id]),
                ("stage=closed", []),
                ("level=township", [other.id]),
                ("level=village", [accepted.id]),
                ("region=990101101201", [accepted.id]),
                ("region=990101101000", [other.id, accepted.id]),
                // Not below this person's own region, so there is nothing to be seen.
                ("region=990101102000", []),
                ("region=110101001001", []),
                ("holder=me", [other.id]),
                ("holder=\(person)", [accepted.id]),
                ("risk=green", [other.id, accepted.id]),
                ("risk=red", []),
                ("q=%E5%9B%B4%E5%A2%99", [other.id]),
                ("q=%E5%BC%A0%E4%B8%89", [other.id, accepted.id]),
                ("q=%25", []),
                ("stage=accepted&level=village&holder=\(person)&risk=green&limit=1", [accepted.id]),
            ]
            for (query, ids) in expected {
                let answer = try await world.send(.get, "/cases?\(query)", as: .township)
                #expect(answer["items"]?.array?.compactMap { $0["id"]?.string } == ids, "\(query)")
            }
        }
    }

    @Test("each wrong parameter is named, and none is overlooked")
    func wrongParameters() async throws {
        try await APIWorld.run { world in
            let tampered = Base64URL.encode([UInt8](repeating: 1, count: 21))
            let expected: [(query: String, errors: [String])] = [
                ("stage=open", ["stage not_a_choice"]),
                ("level=", []),
                ("level=province", ["level not_a_choice"]),
                ("region=99", ["region not_a_region"]),
                ("holder=0", ["holder malformed"]),
                ("risk=Green", ["risk not_a_choice"]),
                ("q=%20", ["q blank"]),
                ("q=\(String(repeating: "a", count: 61))", ["q too_long"]),
                ("q=a%00b", ["q forbidden_character"]),
                ("cursor=abc", ["cursor malformed"]),
                ("cursor=\(tampered)", ["cursor malformed"]),
                ("limit=0", ["limit too_small"]),
                ("limit=101", ["limit too_large"]),
                ("limit=ten", ["limit wrong_type"]),
                ("limit=1&limit=2", ["limit repeated"]),
                ("state=accepted&stag=accepted", ["state unknown", "stag unknown"]),
                ("stage=open&limit=0&x=1", ["stage not_a_choice", "limit too_small", "x unknown"]),
            ]
            for (query, errors) in expected {
                let answer = try await world.send(.get, "/cases?\(query)")
                #expect(answer.errors == errors, "\(query)")
                #expect(answer.problem == (errors.isEmpty ? nil : "invalid-query"), "\(query)")
            }
            #expect(try await world.send(.get, "/cases?q=%ZZ").problem == "invalid-query")
        }
    }

    @Test("a cursor is good for its own list only, and a changed letter is noticed")
    func cursors() async throws {
        try await APIWorld.run { world in
            for number in 1...2 { _ = try await world.open(APIWorld.opening(summary: "第\(number)件")) }
            let cursor = try #require(try await world.send(.get, "/cases?limit=1")["next_cursor"]?.string)
            #expect(try await world.send(.get, "/queue?cursor=\(cursor)").errors == ["cursor malformed"])
            for index in cursor.indices {
                let changed = cursor.replacingCharacters(at: index, with: cursor[index] == "A" ? "B" : "A")
                #expect(try await world.send(.get, "/cases?cursor=\(changed)").status == 400)
            }
        }
    }

    @Test("routes without parameters take none")
    func unknownParameters() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            for path in ["/me", known.path, known.path + "/events", "/code-lists", "/openapi.yaml"] {
                #expect(try await world.send(.get, path + "?fields=id").errors == ["fields unknown"])
            }
            for path in ["/queue", "/statistics/local-resolution"] {
                #expect(try await world.send(.get, path + "?stage=accepted").errors == ["stage unknown"])
            }
        }
    }

    @Test("the queue holds what one person has to do, and a request for help is with those who answer it")
    func queue() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            try await world.step(&known, Step.accept)
            #expect(try await world.queue(.village) == [known.id])
            #expect(try await world.queue(.township) == [])
            try await world.step(&known, Step.escalate)
            #expect(try await world.queue(.village) == [])
            #expect(try await world.queue(.township) == [known.id])
            #expect(try await world.queue(.otherTownship) == [])
            #expect(try await world.queue(.leader) == [])
        }
    }
}

extension APIWorld {
    fileprivate func queue(_ user: User) async throws -> [String] {
        try await send(.get, "/queue", as: user)["items"]?.array?.compactMap { $0["id"]?.string } ?? []
    }
}

extension String {
    fileprivate func replacingCharacters(at index: Index, with character: Character) -> String {
        String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
    }
}
