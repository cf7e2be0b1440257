// SPDX-License-Identifier: Apache-2.0
internal import HTML

/// Drawings of numbers. The table with the same numbers stands behind each, so that those who hear a page miss nothing.
enum Chart {
    /// Lines over the same places, each in its own stroke: told apart without colours too.
    struct Line: Sendable {
        let name: String
        /// `nil` where there is nothing to draw.
        let values: [Int64?]
        /// The class of its colour and stroke.
        let kind: String
    }

    private static let width = 640
    private static let height = 200
    private static let top = 12
    private static let bottom = 24

    /// Lines from left to right; the ticks name the first, the middle and the last place.
    static func lines(_ lines: [Line], ticks: [String]) -> HTML {
        let most = max(1, lines.flatMap(\.values).compactMap { $0 }.max() ?? 1)
        let count = ticks.count
        return """
            <svg class="chart" viewBox="0 0 \(width) \(height)" aria-hidden="true">
            <line class="axis" x1="30" y1="\(height - bottom)" x2="\(width)" y2="\(height - bottom)"/>
            <text x="0" y="\(top + 6)">\(String(most))</text><text x="0" y="\(height - bottom)">0</text>
            \(lines.map { path($0, most: most, count: count) })
            \(ticks.enumerated().compactMap { tick($0.element, at: $0.offset, of: count) })
            </svg>
            """
    }

    private static func x(_ index: Int, of count: Int) -> Int { 40 + index * (width - 60) / max(1, count - 1) }

    private static func path(_ line: Line, most: Int64, count: Int) -> HTML {
        var path = ""
        var isDown = false
        for (index, value) in line.values.enumerated() {
            guard let value else {
                isDown = false
                continue
            }
            let y = height - bottom - Int(value * Int64(height - bottom - top) / most)
            path += "\(isDown ? "L" : "M")\(x(index, of: count)) \(y)"
            isDown = true
        }
        return "<path class=\"line \(line.kind)\" d=\"\(path)\"/>"
    }

    private static func tick(_ text: String, at index: Int, of count: Int) -> HTML? {
        guard index == 0 || index == count - 1 || index == count / 2 else { return nil }
        let anchor = index == 0 ? "start" : index == count - 1 ? "end" : "middle"
        return """
            <text x="\(x(index, of: count))" y="\(height - 4)" text-anchor="\(anchor)">\(text)</text>
            """
    }

    /// One bar of a number among the most.
    static func bar(_ value: Int64, of most: Int64) -> HTML {
        """
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" \
        width="100" height="8"/><rect class="fill" width="\(String(value * 100 / max(1, most)))" height="8"/></svg>
        """
    }

    /// What the strokes are.
    static func legend(_ lines: [Line]) -> HTML {
        """
        <ul class="legend" aria-hidden="true">\(lines.map { entry($0) })</ul>
        """
    }

    private static func entry(_ line: Line) -> HTML {
        """
        <li><svg class="key-line" viewBox="0 0 30 8"><path class="line \(line.kind)" d="M0 4L30 4"/></svg>\(line.name)</li>
        """
    }
}
