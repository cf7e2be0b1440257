// SPDX-License-Identifier: Apache-2.0

/// One line or a few of the exposition: the value of a metric for one set of labels.
protocol MetricSeries: Sendable, AnyObject {
    /// Writes the lines, given the name of the metric and its labels without braces.
    func exposition(named name: String, labels: String) -> String
}

/// All series of one metric.
struct MetricFamily: Sendable {
    enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    static let overflow = "overflow=\"true\""

    let kind: Kind
    var series: [String: any MetricSeries] = [:]

    func exposition(named name: String) -> String {
        var text = "# TYPE \(name) \(kind.rawValue)\n"
        for (labels, one) in series.sorted(by: { $0.key < $1.key }) {
            text += one.exposition(named: name, labels: labels)
        }
        return text
    }
}
