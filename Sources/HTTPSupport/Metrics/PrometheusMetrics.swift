// SPDX-License-Identifier: Apache-2.0
package import CoreMetrics
import Synchronization

/// Keeps the metrics of this process and writes them in the text format of Prometheus.
///
/// Counters stay counters, meters and plain recorders become gauges, timers and aggregating recorders become histograms
/// with fixed bounds; times are in seconds. The number of series of one name is limited: what comes beyond it is counted
/// in one series with the label `overflow`, so that a label with open values shows instead of filling the memory.
package final class PrometheusMetrics: MetricsFactory, Sendable {
    /// How many series one name may have.
    package static let maximumSeries = 1_000

    private let families = Mutex<[String: MetricFamily]>([:])
    private let durationBounds: [Double]
    private let sizeBounds: [Double]

    /// Prepares an empty set; the bounds of histograms are upper bounds in ascending order.
    package init(
        durationBounds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        sizeBounds: [Double] = [1, 2, 5, 10, 20, 50, 100, 1_000, 10_000, 100_000]
    ) {
        self.durationBounds = durationBounds
        self.sizeBounds = sizeBounds
    }

    /// All metrics in the text format, version 0.0.4, sorted by name and labels.
    package func exposition() -> String {
        let families = self.families.withLock { $0 }
        return families.sorted { $0.key < $1.key }.map { $0.value.exposition(named: $0.key) }.joined()
    }

    /// The counter of a name and its labels.
    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, kind: .counter) { CounterSeries() }
    }

    /// A histogram of sizes if it aggregates, a gauge if not.
    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        guard aggregate else { return series(label, dimensions, kind: .gauge) { GaugeSeries() } }
        let bounds = sizeBounds
        return series(label, dimensions, kind: .histogram) { HistogramSeries(bounds: bounds) }
    }

    /// The gauge of a name and its labels.
    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, kind: .gauge) { GaugeSeries() }
    }

    /// The histogram of durations of a name and its labels.
    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let bounds = durationBounds
        return series(label, dimensions, kind: .histogram) { HistogramSeries(bounds: bounds) }
    }

    /// Keeps the series: a counter that vanished and came back would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    /// Keeps the series.
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Keeps the series.
    package func destroyMeter(_ handler: any MeterHandler) {}
    /// Keeps the series.
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func series<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], kind: MetricFamily.Kind, make: () -> Series
    ) -> Series {
        let name = PrometheusText.name(label)
        var labels = PrometheusText.labels(dimensions)
        return families.withLock { families in
            var family = families[name] ?? MetricFamily(kind: kind)
            if family.series[labels] == nil, family.series.count >= Self.maximumSeries {
                labels = MetricFamily.overflow
            }
            if let known = family.series[labels] as? Series { return known }
            let made = make()
            // A name that is used for two kinds is a mistake of ours: what is recorded under the second is not shown.
            guard family.kind == kind else { return made }
            family.series[labels] = made
            families[name] = family
            return made
        }
    }
}
