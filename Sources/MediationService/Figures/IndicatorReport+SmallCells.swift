// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension IndicatorReport {
    /// The same for somebody who must not learn of fewer than three.
    ///
    /// A share also tells how many of its whole are not among its parts: where these are few, the parts are hidden.
    func withoutSmallCells() -> IndicatorReport {
        let lines = [total] + parts.map(\.value)
        let measures = indicator.measures
        var counts: [(cell: Cell, count: Int64)] = []
        var sums: [SmallCells<Cell>.Sum] = []
        for (index, line) in lines.enumerated() {
            counts += measures.map { (Cell(line: index, measure: $0), isCount($0) ? line.sum([$0]) : 0) }
            guard case .share(let parts, let whole) = line.formula else { continue }
            let rest = Cell(line: index, measure: nil)
            counts.append((rest, max(0, line.sum([whole]) - line.sum(parts))))
            sums.append(
                .init(
                    whole: Cell(line: index, measure: whole),
                    parts: parts.map { Cell(line: index, measure: $0) } + [rest]))
        }
        if !parts.isEmpty {
            sums += measures.map { measure in
                .init(
                    whole: Cell(line: 0, measure: measure),
                    parts: parts.indices.map { Cell(line: $0 + 1, measure: measure) })
            }
        }
        let found = SmallCells(counts, sums: sums).hidden
        var report = self
        report.total = total.without(hidden(of: 0, in: found))
        for index in parts.indices {
            report.parts[index].value = parts[index].value.without(hidden(of: index + 1, in: found))
        }
        return report
    }

    /// Days and money are hidden with the count that they are a sum over, and never for their own size.
    private func isCount(_ measure: Measure) -> Bool {
        switch indicator.formula {
        case .money(measure), .mean(measure, _): false
        case .sum, .money, .share, .mean, .spread, .none: true
        }
    }

    private func hidden(of line: Int, in cells: Set<Cell>) -> Set<Measure> {
        let hidden = Set(cells.lazy.filter { $0.line == line }.compactMap(\.measure))
        guard case .mean(let sum, let per) = indicator.formula, hidden.contains(per) else { return hidden }
        return hidden.union([sum])
    }
}

/// One sum of a report; without a measure, what a share leaves over.
private struct Cell: Hashable {
    /// 0 is the whole; the parts follow.
    let line: Int
    let measure: Measure?
}
