// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("The registry of figures")
struct IndicatorTableTests {
    /// What cannot be counted honestly.
    private static let uncounted: Set<Indicator> = [
        .contactInTime, .unrecorded, .prevented, .minutesPerCase, .formsPrinted,
    ]

    @Test("counts everything but what cannot be counted honestly")
    func complete() {
        #expect(Set(Indicator.allCases.filter { $0.formula == .none }) == Self.uncounted)
        #expect(Set(Indicator.allCases.filter(\.measures.isEmpty)) == Self.uncounted)
    }

    @Test("uses every measure that is counted, but for those that the funnel of the levels shows")
    func measures() {
        let used = Set(Indicator.allCases.flatMap(\.measures))
        #expect(
            Set(Measure.allCases).subtracting(used) == [.settledAtVillage, .settledAtTownship, .settledAtCounty])
    }

    @Test("never counts a measure among its own whole twice, nor an open case as a success")
    func shares() {
        let open: Set<Measure> = [
            .dueOpen, .dueQuieting, .dueUnproven, .dueReleased, .closedUnproven, .closedReleased,
        ]
        for indicator in Indicator.allCases {
            guard case .share(let parts, let whole) = indicator.formula else { continue }
            #expect(!parts.contains(whole), "\(indicator)")
            #expect(open.isDisjoint(with: parts), "\(indicator)")
        }
    }
}

@Suite("A month")
struct MonthTests {
    @Test("is read as it is written, and nothing else is one")
    func text() {
        #expect(Month("2026-03").map(\.description) == "2026-03")
        for text in ["2026-13", "2026-00", "2026-3", "2026", "2026-03-01", "", "abcd-ef"] {
            #expect(Month(text) == nil, "\(text)")
        }
    }

    @Test("has its first and last day, and months after it")
    func days() throws {
        let february = try #require(Month("2028-02"))
        #expect(february.first.description == "2028-02-01")
        #expect(february.last.description == "2028-02-29")
        #expect(february.adding(-2).description == "2027-12")
        let april = try #require(Month("2028-04"))
        #expect(april.months(since: february) == 2)
        #expect(Month.all(from: february, through: april).map(\.description) == ["2028-02", "2028-03", "2028-04"])
        #expect(Month.all(from: april, through: february) == [])
    }
}
