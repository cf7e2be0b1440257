// SPDX-License-Identifier: Apache-2.0

/// What a party has said and nobody has answered.
package struct OpenVoice: Hashable, Sendable {
    package let party: PartyNumber
    package let wish: PartyWish
    /// When it was said first: saying it again does not put the answer off.
    package let since: Timestamp
}
