// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

/// The first page: what a mediator has to do, and what a leader has to look at.
@Suite struct TodayPageTests {
    @Test func `At most five things stand there, no case twice, and the rest is one link with its count`() async throws
    {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            for number in 1...7 {
                _ = try await village.open(Visitor.quarrel.map { ($0.0, $0.0 == "summary" ? "水沟\(number)" : $0.1) })
            }
            let today = try await village.get("/")
            #expect(today.count("<li class=\"card\">") == 5)
            #expect(today.count("class=\"act\"") == 5)
            #expect(today.count("还有2件，不急的在后面") == 1)
            let whole = try await village.get("/?all=1")
            #expect(whole.count("<li class=\"card\">") == 7)
            for number in 1...7 { #expect(whole.count("水沟\(number)") == 1) }
        }
    }

    @Test func `Danger comes first, whatever else is due before`() async throws {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            _ = try await village.open()
            let red = Visitor.quarrel.map { ($0.0, $0.0 == "urgency" ? "danger" : $0.0 == "summary" ? "动了锄头" : $0.1) }
            _ = try await village.open(red)
            let today = try await village.get("/").html
            let danger = try #require(today.firstRange(of: "动了锄头"))
            let calm = try #require(today.firstRange(of: "隔壁屋檐水滴到我家墙"))
            #expect(danger.lowerBound < calm.lowerBound)
        }
    }

    @Test func `A leader sees which units have something to answer for, and never a name or a small number`()
        async throws
    {
        try await PageWorld.run { world in
            var village = try await Visitor.signedIn("village", in: world)
            var leader = try await Visitor.signedIn("leader", in: world)
            let calm = try await leader.get("/").html
            #expect(calm.contains("没有有危险的，也没有快到期的。"))
            let red = Visitor.quarrel.map { ($0.0, $0.0 == "urgency" ? "danger" : $0.1) }
            _ = try await village.open(red)
            let few = try await leader.get("/").html
            #expect(few.contains("有危险 不到3件"))
            for _ in 1...2 { _ = try await village.open(red) }
            let some = try await leader.get("/").html
            #expect(some.contains(">柳溪</a>"))
            #expect(some.contains("有危险 3件"))
            for name in ["张三", "李四", "王秀兰", "隔壁屋檐"] { #expect(!some.contains(name)) }
        }
    }
}
