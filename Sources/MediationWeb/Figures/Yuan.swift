// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// Money as it is printed.
enum Yuan {
    /// `1200.50`
    static func text(_ fen: Int64) -> String {
        let cents = abs(fen % 100)
        return "\(fen / 100)." + (cents < 10 ? "0" : "") + "\(cents)"
    }
}

extension Measure {
    /// A sum as it is read: money in yuan, everything else as a number of things.
    func text(_ sum: Int64) -> String {
        switch self {
        case .amountAgreed, .amountDue, .amountKept: "¥" + Yuan.text(sum)
        case _: "\(sum)"
        }
    }
}
