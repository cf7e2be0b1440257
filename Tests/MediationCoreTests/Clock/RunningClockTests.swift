// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("the history of a clock")
struct RunningClockTests {
    private let noon = at("2025-09-01", 12)

    private func stored(_ segments: [Segment]) -> RunningClock? {
        RunningClock(.mediation, of: 0, in: .village, segments: segments, fixedDue: nil, extended: nil)
    }

    @Test("is written segment by segment, without a gap")
    func written() {
        var clock = RunningClock.started(noon)
        clock.become(.paused, at: noon.adding(seconds: 60))
        clock.become(.paused, at: noon.adding(seconds: 70))
        clock.become(.excluded, at: noon.adding(seconds: 80))
        clock.become(.running, at: noon.adding(seconds: 90))
        clock.end(at: noon.adding(seconds: 100))
        #expect(
            clock.segments == [
                Segment(.running, from: noon, to: noon.adding(seconds: 60)),
                Segment(.paused, from: noon.adding(seconds: 60), to: noon.adding(seconds: 80)),
                Segment(.excluded, from: noon.adding(seconds: 80), to: noon.adding(seconds: 90)),
                Segment(.running, from: noon.adding(seconds: 90), to: noon.adding(seconds: 100)),
            ])
        #expect(clock.now == nil)
        #expect(stored(clock.segments) == clock)
    }

    @Test("is not changed once it is over")
    func over() {
        var clock = RunningClock.started(noon)
        clock.end(at: noon.adding(seconds: 60))
        var later = clock
        later.become(.paused, at: noon.adding(seconds: 90))
        later.end(at: noon.adding(seconds: 90))
        #expect(later == clock)
    }

    @Test("does not go back behind its last change")
    func backwards() {
        var clock = RunningClock.started(noon)
        clock.become(.paused, at: noon.adding(seconds: 60))
        clock.become(.running, at: noon)
        #expect(clock.segments.map(\.from) == [0, 60, 60].map(noon.adding(seconds:)))
        #expect(clock.now == .running)
        clock.end(at: noon)
        #expect(clock.segments.last?.to == noon.adding(seconds: 60))
    }

    @Test("is not read from segments that are none")
    func refused() {
        let (one, two) = (noon.adding(seconds: 60), noon.adding(seconds: 120))
        #expect(stored([]) == nil)
        #expect(stored([Segment(.running, from: noon, to: one), Segment(.paused, from: two)]) == nil)
        #expect(stored([Segment(.running, from: noon), Segment(.paused, from: one)]) == nil)
        #expect(stored([Segment(.running, from: one, to: noon)]) == nil)
    }
}
