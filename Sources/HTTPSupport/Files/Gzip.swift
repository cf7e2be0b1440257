// SPDX-License-Identifier: Apache-2.0
import CZlib

/// Makes files smaller for the way, once, when the server starts.
enum Gzip {
    /// What does not get smaller by a tenth is sent as it is.
    ///
    /// - Returns: `nil` when it is not worth while.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: bytes.count)
        let length = fengqiao_gzip(bytes, bytes.count, &output, output.count)
        guard length > 0, length * 10 < bytes.count * 9 else { return nil }
        return Array(output.prefix(length))
    }
}
