// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
package import MediationCore

/// A token that a person made for a program: `fq_` and 32 random bytes. The beginning lets people and scanners of code see
/// what it is.
package enum ProgramToken {
    private static let beginning = "fq_"

    /// A fresh token, to be shown once.
    package static func fresh() -> String { beginning + SecretToken().text }

    /// What a bearer token can be by its form; nothing for what is none of ours.
    package static func kind(of text: String) -> SignInKind? {
        if text.hasPrefix(beginning) { return SecretToken(String(text.dropFirst(beginning.count))).map { _ in .token } }
        return SecretToken(text).map { _ in .bearer }
    }
}
