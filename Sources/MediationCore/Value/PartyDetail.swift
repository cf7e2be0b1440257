// SPDX-License-Identifier: Apache-2.0

/// What is known of a party and shown to nobody unless somebody asks for it with a reason.
package enum PartyDetail: String, CaseIterable, Sendable {
    case phone
    case identityNumber = "id_number"

    /// What everybody who works on the case sees of it.
    package func masked(_ text: String) -> MaskedText {
        switch self {
        case .phone: MaskedText(phone: text)
        case .identityNumber: MaskedText(identityNumber: text)
        }
    }

    /// The form in which two ways of writing the same thing are equal; `nil` for what cannot be one.
    package func normalForm(of text: String) -> String? {
        switch self {
        case .phone: PhoneNumber(text)?.digits
        case .identityNumber: IdentityNumber(text)?.characters
        }
    }
}
