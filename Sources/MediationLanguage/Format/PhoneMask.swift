// SPDX-License-Identifier: Apache-2.0

extension String {
    /// A telephone number that its owner recognises and nobody else can dial: `138****1234`.
    ///
    /// What is shorter than a mobile number shows its end only, and what is very short nothing.
    package var maskedPhone: String {
        let mask = "****"
        switch count {
        case 11...: return prefix(3) + mask + suffix(4)
        case 7...10: return mask + suffix(2)
        default: return mask
        }
    }
}
