// SPDX-License-Identifier: Apache-2.0

/// A password that the program makes up for somebody's first sign-in: `k3x7-9qwm-4tbr-hj2c`, eighty random bits.
///
/// It is shown once to whoever hands it over, and opens nothing but the choice of another one.
enum FirstPassword {
    /// Without letters and digits that look alike on paper.
    private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)
    private static let groups = 4
    private static let lettersInGroup = 4

    static func random() -> String {
        (0..<groups).map { _ in
            String(
                decoding: (0..<lettersInGroup).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] }, as: UTF8.self)
        }.joined(separator: "-")
    }
}
