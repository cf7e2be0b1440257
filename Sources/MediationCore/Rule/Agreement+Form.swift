// SPDX-License-Identifier: Apache-2.0

extension Agreement {
    /// What its form still lacks: oral, the record (人民调解法 28); written, a signature or the seal (29).
    var missingForm: FieldPath? {
        switch form {
        case .oral: return (record ?? "").isBlank ? "/record" : nil
        case .written:
            if let unsigned = confirmations.firstIndex(where: { $0.way != .signed && $0.way != .guardian }) {
                return FieldPath("/confirmations").appending(unsigned).appending("way")
            }
            return isMediatorSigned ? isSealed ? nil : "/sealed" : "/mediator_signed"
        }
    }
}
