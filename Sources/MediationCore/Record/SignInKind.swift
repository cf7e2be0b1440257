// SPDX-License-Identifier: Apache-2.0

/// How somebody is signed in: a page's cookie, or a program's bearer token.
package enum SignInKind: String, CaseIterable, Sendable {
    case cookie
    case bearer
}
