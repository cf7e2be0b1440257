// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("stages and levels")
struct StageTests {
    @Test("four stages owe nobody anything")
    func open() {
        #expect(Stage.allCases.filter { !$0.isOpen } == [.dismissed, .declined, .closed, .archived])
    }

    @Test("five stages can be closed, each with the ending of its name")
    func endings() {
        #expect(Stage.allCases.compactMap(Ending.init) == [.performed, .released, .terminated, .withdrawn, .referred])
        #expect(
            Stage.allCases.filter { Ending($0) != nil }.map(\.rawValue) + ["merged"] == Ending.allCases.map(\.rawValue))
    }

    @Test("levels stand one above the other")
    func levels() {
        #expect(Level.allCases.map(\.above) == [.township, .county, nil])
        #expect(Level.allCases.map(\.below) == [nil, .village, .township])
        #expect(Level.allCases.sorted(by: >) == [.county, .township, .village])
    }
}
