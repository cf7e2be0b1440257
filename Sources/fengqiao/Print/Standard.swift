// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Standard output and error: answers on one, everything else on the other.
enum Standard {
    static func print(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    static func error(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
