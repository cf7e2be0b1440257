// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

extension AccessLine {
    /// The bytes over which the hash of this line is taken (docs/proof.md): a JSON object with its keys in order.
    package var canonicalForm: [UInt8] {
        var writer = JSONWriter(capacity: 240)
        writer.object { json in
            json.field("at", at.microseconds)
            json.field("case", caseID?.description)
            json.field("county", county.rawValue)
            json.field("field", field)
            json.field("kind", kind.rawValue)
            json.field("person", person.rawValue)
            json.field("reason", reason)
            json.field("unit", unit?.rawValue)
        }
        return writer.bytes
    }
}
