// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@testable import MediationService

@Suite("Small counts")
struct SmallCellTests {
    @Test("are hidden with another one, so that nobody gets them back by subtracting")
    func complement() {
        let counts = [("whole", Int64(20)), ("a", 1), ("b", 9), ("c", 4), ("d", 6), ("e", 0)]
        let sum = SmallCells<String>.Sum(whole: "whole", parts: ["a", "b", "c", "d", "e"])
        #expect(SmallCells(counts.map { (cell: $0.0, count: $0.1) }, sums: [sum]).hidden == ["a", "c"])
    }

    @Test("are hidden with their whole where there is nothing else")
    func whole() {
        let sum = SmallCells<String>.Sum(whole: "whole", parts: ["a", "b"])
        let counts = [(cell: "whole", count: Int64(2)), (cell: "a", count: 2), (cell: "b", count: 0)]
        #expect(SmallCells(counts, sums: [sum]).hidden == ["whole", "a"])
        #expect(SmallCells([(cell: "whole", count: 0), (cell: "a", count: 0)], sums: [sum]).hidden == [])
    }

    @Test("cannot be worked out from any sum of a table, whatever stands in it", arguments: 0..<60)
    func property(seed: UInt64) {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1
        func next(_ bound: UInt64) -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((state >> 33) % bound)
        }
        let (rows, columns) = (Int(next(4)) + 2, Int(next(4)) + 2)
        var counts: [(cell: Place, count: Int64)] = []
        for row in 1...rows {
            for column in 1...columns { counts.append((Place(row: row, column: column), next(next(2) == 0 ? 3 : 9))) }
        }
        let inner = Dictionary(uniqueKeysWithValues: counts.map { ($0.cell, $0.count) })
        var sums: [SmallCells<Place>.Sum] = []
        for row in 0...rows {
            let parts = (1...columns).map { Place(row: row, column: $0) }
            sums.append(.init(whole: Place(row: row, column: 0), parts: parts))
        }
        for column in 0...columns {
            let parts = (1...rows).map { Place(row: $0, column: column) }
            sums.append(.init(whole: Place(row: 0, column: column), parts: parts))
        }
        for row in 0...rows {
            for column in 0...columns where row == 0 || column == 0 {
                let total = inner.filter { (row == 0 || $0.key.row == row) && (column == 0 || $0.key.column == column) }
                counts.append((Place(row: row, column: column), total.values.reduce(0, +)))
            }
        }
        let all = Dictionary(uniqueKeysWithValues: counts.map { ($0.cell, $0.count) })
        let hidden = SmallCells(counts, sums: sums).hidden
        for (cell, count) in all where count == 1 || count == 2 { #expect(hidden.contains(cell)) }
        for sum in sums {
            let secret = sum.parts.filter { hidden.contains($0) }
            let isWholeHidden = hidden.contains(sum.whole)
            #expect(secret.count + (isWholeHidden ? 1 : 0) != 1, "one count is hidden alone")
            let together = secret.reduce(0) { $0 + (all[$1] ?? 0) }
            #expect(isWholeHidden || together == 0 || together >= 3, "a few are told together")
        }
    }

    @Test("are not told to leaders, and are to whoever may open the cases behind them")
    func audience() async throws {
        try await World.run { world in
            for _ in 1...4 { try await world.lead([]) }
            try await world.lead(in: 990_101_101_202, [])
            try await world.lead(in: 990_101_102_201, [])
            let township: RegionCode = 990_101_101_000
            for (username, isTold) in [("leader", false), ("township", true), ("auditor", true)] {
                let person = try world.person(username)
                let report = try await world.figures.localResolution(
                    region: township, from: nil, to: nil, as: person)
                let parts = report.regions.map(\.figures)
                #expect(parts.contains { $0.isHidden(.registered) } == !isTold, "\(username)")
                #expect(parts.contains { $0.registered == 1 } == isTold, "\(username)")
                #expect(report.total.registered == 5, "\(username)")
                let indicator = try await world.figures.indicator(.casesRegistered, region: township, as: person)
                #expect(indicator.parts.contains { $0.value.isHidden } == !isTold, "\(username)")
                #expect(indicator.parts.contains { $0.value.sum([.registered]) == 1 } == isTold, "\(username)")
            }
        }
    }

    private struct Place: Hashable {
        let row: Int
        let column: Int
    }
}
