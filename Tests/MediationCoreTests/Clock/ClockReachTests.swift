// SPDX-License-Identifier: Apache-2.0
import MediationCore
import TestSupport
import Testing

/// What sets each clock going and what ends it, seen on every case that can be.
@Suite("every clock")
struct ClockReachTests {
    private static let moves = ModelCheck.all.reduce(into: Set<ClockMove>()) { $0.formUnion($1.clockMoves) }

    private func commands(_ effect: ClockMove.Effect, _ kind: ClockKind) -> [Command.Kind] {
        Command.Kind.allCases.filter { Self.moves.contains(ClockMove(kind: kind, effect: effect, command: $0)) }
    }

    @Test("begins with some command and ends with another", arguments: ClockKind.allCases)
    func both(kind: ClockKind) {
        #expect(!commands(.begins, kind).isEmpty)
        #expect(!commands(.ends, kind).isEmpty)
    }

    @Test("is ended by something that it proposes", arguments: ClockKind.allCases)
    func proposed(kind: ClockKind) {
        #expect(commands(.ends, kind).contains { kind.actions.contains($0) })
    }

    @Test("that the program ends is ended by that command", arguments: ClockKind.allCases)
    func lapse(kind: ClockKind) {
        guard let lapse = kind.lapse(of: 1)?.kind, lapse != .lapse else { return }
        #expect(commands(.ends, kind).contains(lapse))
    }

    @Test("begins and ends with the commands that a person has read and approved of")
    func table() throws {
        var text = ""
        for kind in ClockKind.allCases {
            text += "\(kind.rawValue)\n"
            text += "  begins: \(commands(.begins, kind).map(\.rawValue).joined(separator: " "))\n"
            text += "  ends: \(commands(.ends, kind).map(\.rawValue).joined(separator: " "))\n"
            text += "  proposes: \(kind.actions.map(\.rawValue).joined(separator: " "))\n"
            if let lapse = kind.lapse(of: 1)?.kind { text += "  lapses by: \(lapse.rawValue)\n" }
        }
        try expectGolden(text, "clocks.txt")
    }
}
