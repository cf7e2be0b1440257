// SPDX-License-Identifier: Apache-2.0
internal import JWTKit

/// The public keys with which a provider signs.
package struct KeySet: Sendable {
    let keys: JWKS
}
