// SPDX-License-Identifier: Apache-2.0

/// The word or words with which the server reports a finished command, for example `INSERT 0 3` or `COMMIT`.
struct CommandTag: Equatable {
    /// How many rows the command touched or returned; zero for commands that count nothing.
    let affectedRows: Int
    /// Whether the command may have changed what prepared statements mean.
    let invalidatesPlans: Bool
    /// Whether a transaction was rolled back; the answer to `commit` in a failed transaction, too.
    let isRollback: Bool

    init(_ tag: some Collection<UInt8>) {
        affectedRows = Self.trailingNumber(tag)
        isRollback = tag.elementsEqual("ROLLBACK".utf8)
        invalidatesPlans = ["DROP ", "ALTER ", "DISCARD "].contains { tag.starts(with: $0.utf8) }
    }

    private static func trailingNumber(_ tag: some Collection<UInt8>) -> Int {
        var number = 0
        var hasDigits = false
        for byte in tag {
            if byte == UInt8(ascii: " ") {
                number = 0
                hasDigits = true
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), hasDigits {
                number = number &* 10 &+ Int(byte - UInt8(ascii: "0"))
            } else {
                hasDigits = false
                number = 0
            }
        }
        return hasDigits ? number : 0
    }
}
