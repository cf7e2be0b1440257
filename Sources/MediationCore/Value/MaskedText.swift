// SPDX-License-Identifier: Apache-2.0

/// What is shown of a telephone or identity number: its owner recognises it, and nobody else can use it.
///
/// It can only be made by masking, so whatever shows one cannot show the number itself.
package struct MaskedText: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    private static let mask = "****"

    /// `138****1234`. What is shorter than a mobile number shows its end only, and what is very short nothing.
    package init(phone: String) {
        description =
            switch phone.count {
            case 11...: phone.prefix(3) + Self.mask + phone.suffix(4)
            case 7...10: Self.mask + phone.suffix(2)
            default: Self.mask
            }
    }

    /// `330726********1234`: the place where it was given and the end; the day of birth is hidden.
    package init(identityNumber: String) {
        description =
            switch identityNumber.count {
            case 15...: identityNumber.prefix(6) + Self.mask + Self.mask + identityNumber.suffix(4)
            case 7...14: Self.mask + identityNumber.suffix(2)
            default: Self.mask
            }
    }
}
