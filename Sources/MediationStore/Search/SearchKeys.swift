// SPDX-License-Identifier: Apache-2.0

/// Terms of the index behind the keyed hash of one sealing key.
package struct SearchKeys: Hashable, Sendable {
    package let terms: [Int64]
    package let sealingKey: Int32

    package init(terms: [Int64], sealingKey: Int32) {
        self.terms = terms
        self.sealingKey = sealingKey
    }
}
