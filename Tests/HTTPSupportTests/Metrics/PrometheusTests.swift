// SPDX-License-Identifier: Apache-2.0
import CoreMetrics
import HTTPSupport
import HTTPTypes
import Hummingbird
import Testing

@Suite("Metrics")
struct PrometheusTests {
    private let metrics = PrometheusMetrics(durationBounds: [0.01, 0.5], sizeBounds: [1, 10])

    @Test("are written by name and labels")
    func exposition() {
        metrics.makeCounter(label: "requests_total", dimensions: [("route", "/b"), ("method", "GET")]).increment(by: 2)
        metrics.makeCounter(label: "requests_total", dimensions: [("method", "GET"), ("route", "/b")]).increment(by: 3)
        metrics.makeCounter(label: "requests_total", dimensions: [("route", "/a\"\\\n")]).increment(by: 1)
        let gauge = metrics.makeMeter(label: "pool.free-connections", dimensions: [])
        gauge.set(Int64(4))
        gauge.increment(by: 0.5)
        gauge.decrement(by: 1)
        metrics.makeRecorder(label: "9lives", dimensions: [], aggregate: false).record(Int64(7))
        #expect(
            metrics.exposition() == #"""
                # TYPE _9lives gauge
                _9lives 7
                # TYPE pool_free_connections gauge
                pool_free_connections 3.5
                # TYPE requests_total counter
                requests_total{method="GET",route="/b"} 5
                requests_total{route="/a\"\\\n"} 1

                """#)
    }

    @Test("of durations are histograms in seconds")
    func histogram() {
        let timer = metrics.makeTimer(label: "duration_seconds", dimensions: [("route", "/")])
        for nanoseconds in [10_000_000, 10_000_001, 500_000_000, 2_000_000_000] {
            timer.recordNanoseconds(Int64(nanoseconds))
        }
        metrics.makeRecorder(label: "batch", dimensions: [], aggregate: true).record(Int64(10))
        #expect(
            metrics.exposition() == """
                # TYPE batch histogram
                batch_bucket{le="1"} 0
                batch_bucket{le="10"} 1
                batch_bucket{le="+Inf"} 1
                batch_sum 10
                batch_count 1
                # TYPE duration_seconds histogram
                duration_seconds_bucket{route="/",le="0.01"} 1
                duration_seconds_bucket{route="/",le="0.5"} 3
                duration_seconds_bucket{route="/",le="+Inf"} 4
                duration_seconds_sum{route="/"} 2.520000001
                duration_seconds_count{route="/"} 4

                """)
    }

    @Test("do not grow without end when a label has open values")
    func overflow() {
        for number in 0..<(PrometheusMetrics.maximumSeries + 50) {
            metrics.makeCounter(label: "open", dimensions: [("id", "\(number)")]).increment(by: 1)
        }
        let lines = metrics.exposition().split(separator: "\n")
        #expect(lines.count == PrometheusMetrics.maximumSeries + 2)
        #expect(lines.contains("open{overflow=\"true\"} 50"))
    }

    @Test("keep the first kind of a name")
    func kinds() {
        metrics.makeCounter(label: "x", dimensions: []).increment(by: 1)
        metrics.makeMeter(label: "x", dimensions: []).set(Int64(9))
        #expect(metrics.exposition() == "# TYPE x counter\nx 1\n")
    }

    @Test("are counted from many threads without loss")
    func concurrency() async {
        let metrics = metrics
        await withTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<500 { metrics.makeCounter(label: "n", dimensions: [("a", "b")]).increment(by: 1) }
                }
            }
        }
        #expect(metrics.exposition() == "# TYPE n counter\nn{a=\"b\"} 4000\n")
    }

    @Test("are served in the text format")
    func response() {
        let response = metrics.response()
        #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
    }
}
