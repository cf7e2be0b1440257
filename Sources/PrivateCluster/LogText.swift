// SPDX-License-Identifier: Apache-2.0

/// What a server program wrote, read for the one line that tells a person most.
struct LogText {
    let lines: [Substring]

    init(_ text: String) { lines = text.split(separator: "\n") }

    /// The first fatal line, or else the last line, without what stands before its severity.
    var mostTelling: String? {
        for severity in ["PANIC:", "FATAL:", "error:", "ERROR:"] {
            for line in lines {
                if let range = line.firstRange(of: severity) {
                    return String(line[range.upperBound...].drop { $0 == " " })
                }
            }
        }
        return lines.last.map(String.init)
    }

    /// Whether a server that was killed has left processes that are still about to end.
    var isWaitingForOldProcesses: Bool {
        lines.contains { $0.contains("is still in use") || $0.contains("shared memory block") }
    }
}
