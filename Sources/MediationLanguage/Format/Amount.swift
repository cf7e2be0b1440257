// SPDX-License-Identifier: Apache-2.0

/// A sum of money, shown in figures and in the capitals of papers.
package struct Amount: Hashable, Sendable {
    /// 1/100 yuan; not negative.
    package let fen: Int64

    /// - Parameter fen: Not negative, below a trillion yuan; anything else is `nil`.
    package init?(fen: Int64) {
        guard (0..<100_000_000_000_000).contains(fen) else { return nil }
        self.fen = fen
    }

    /// `¥1,200.00`
    package var figures: String {
        var groups: [String] = []
        var yuan = fen / 100
        while yuan >= 1_000 {
            groups.append(Self.padded(yuan % 1_000, to: 3))
            yuan /= 1_000
        }
        groups.append(String(yuan))
        return "¥" + groups.reversed().joined(separator: ",") + "." + Self.padded(fen % 100, to: 2)
    }

    private static func padded(_ number: Int64, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: width - digits.count) + digits
    }
}
