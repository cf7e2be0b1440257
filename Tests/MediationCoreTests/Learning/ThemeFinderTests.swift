// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MediationCore

@Suite("The search for themes")
struct ThemeFinderTests {
    private static func one(
        _ number: UInt128, _ summary: String, in region: Int64 = 990_101_101_201, type: DisputeType = .neighbour
    ) throws -> ThemeCase {
        ThemeCase(
            id: CaseID(rawValue: number), code: "\(number)", region: try #require(RegionCode(rawValue: region)),
            type: type,
            summary: summary)
    }

    @Test func `puts cases of one township and kind together that say the same`() throws {
        let cases = try [
            Self.one(1, "隔壁屋檐水滴到我家墙"), Self.one(2, "屋檐水又滴下来，墙潮了", in: 990_101_101_202),
            Self.one(3, "说好的，屋檐水还是滴"), Self.one(4, "两家为过道堆柴火吵了起来"),
            Self.one(5, "屋檐水滴到过道", in: 990_101_102_201), Self.one(6, "屋檐水", type: .houseHomestead),
        ]
        let groups = ThemeFinder.groups(of: cases)
        #expect(groups.map(\.words) == ["屋檐水"])
        let group = try #require(groups.first)
        #expect(group.township.rawValue == 990_101_101_000)
        #expect(group.cases.map(\.code) == ["1", "2", "3"])
        #expect(group.ofKind == 4)
        #expect(group.elsewhere == 1)
        #expect(group.places.map(\.rawValue) == [990_101_101_201, 990_101_101_202])
    }

    @Test func `takes two cases for chance`() throws {
        #expect(ThemeFinder.groups(of: try [Self.one(1, "屋檐水"), Self.one(2, "屋檐水")]) == [])
        #expect(ThemeFinder.groups(of: []) == [])
    }

    @Test func `puts a case into one group only, the largest first`() throws {
        let cases = try (1...4).map { try Self.one($0, "水沟堵了") } + (5...7).map { try Self.one($0, "狗叫吵人") }
        let groups = ThemeFinder.groups(of: cases)
        #expect(groups.map(\.words) == ["水沟堵了", "狗叫吵人"])
        #expect(groups.map(\.cases.count) == [4, 3])
    }

    @Test func `names nothing across a mark`() throws {
        let cases = try (1...3).map { try Self.one($0, "吵，闹\($0)") }
        #expect(ThemeFinder.groups(of: cases) == [])
    }

    @Test func `a theme ends with a result or a reason`() {
        for state in ThemeState.allCases {
            #expect(state.following.isEmpty == [.done, .dropped].contains(state))
            #expect(!state.following.contains(.adopted))
        }
    }
}
