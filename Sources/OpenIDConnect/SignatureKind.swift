// SPDX-License-Identifier: Apache-2.0

/// The signatures that we take. The name in a token chooses among these and nothing else, and a key is only ever used for
/// its own kind: so neither `none` nor a public key as a shared secret can pass.
enum SignatureKind: String, CaseIterable {
    case rs256 = "RS256"
    case es256 = "ES256"
}
