// SPDX-License-Identifier: Apache-2.0

/// How somebody is signed in: a page's cookie, a program's bearer token for a day, or a token that a person made for a
/// program, which may do less.
package enum SignInKind: String, CaseIterable, Sendable {
    case cookie
    case bearer
    case token
}
