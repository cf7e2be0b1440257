// SPDX-License-Identifier: Apache-2.0

/// A telephone number however somebody wrote it: `138 0000-1234`, `+86 13800001234` and `１３８００００１２３４` are one.
package struct PhoneNumber: Hashable, Sendable {
    /// Digits alone, without the prefix of the country.
    package let digits: String

    /// - Returns: `nil` unless it has the length of a number: 7 digits without, up to 15 with everything.
    package init?(_ text: some StringProtocol) {
        guard var digits = text.digits(ignoring: " -()（）.·/+　") else { return nil }
        for prefix in ["0086", "86"] where digits.hasPrefix(prefix) {
            let rest = digits.dropFirst(prefix.count)
            // A land line may begin with 86 itself; a mobile number has eleven digits and begins with 1.
            guard rest.count == 11, rest.first == "1" else { continue }
            digits = String(rest)
            break
        }
        guard (7...15).contains(digits.count) else { return nil }
        self.digits = digits
    }

    /// A mobile number (11 digits, beginning with 1): such a text is nothing else.
    package var isMobile: Bool { digits.count == 11 && digits.hasPrefix("1") }
}

extension StringProtocol {
    /// The digits of a text as ASCII, wide ones included; `nil` when something else is in it than digits and `ignored`.
    func digits(ignoring ignored: String) -> String? {
        if let plain = plainDigits(ignoring: ignored) { return plain }
        var digits = ""
        for character in self where !ignored.contains(character) {
            guard let value = character.wholeNumberValue, (0...9).contains(value) else { return nil }
            digits.append(String(value))
        }
        return digits
    }

    /// The same for what nearly everybody types, without looking at characters one by one, which costs much
    /// more; `nil` when there is anything else in the text.
    private func plainDigits(ignoring ignored: String) -> String? {
        var digits: [UInt8] = []
        digits.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digits.append(byte)
            } else if byte >= 0x80 || !ignored.utf8.contains(byte) {
                return nil
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }
}
