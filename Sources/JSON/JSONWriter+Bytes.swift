// SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
    /// The bytes of one value.
    package static func bytes(of value: some JSONWritable) -> [UInt8] {
        var json = JSONWriter()
        value.write(to: &json)
        return json.bytes
    }
}
