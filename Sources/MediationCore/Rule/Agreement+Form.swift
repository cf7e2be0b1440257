// SPDX-License-Identifier: Apache-2.0

extension Agreement {
    /// What its form still lacks: oral, the record (人民调解法 28); written, a signature or the seal (29).
    var missingForm: FieldPath? {
        switch form {
        case .oral: (record ?? "").isBlank ? "/record" : nil
        case .written: confirmations.unsigned ?? (isMediatorSigned ? isSealed ? nil : "/sealed" : "/mediator_signed")
        }
    }
}

extension [Consent] {
    /// The first confirmation that is no signature: under a written agreement only a hand counts.
    var unsigned: FieldPath? {
        firstIndex { $0.way != .signed && $0.way != .guardian }
            .map { FieldPath("/confirmations").appending($0).appending("way") }
    }
}
