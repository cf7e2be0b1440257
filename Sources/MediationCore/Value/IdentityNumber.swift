// SPDX-License-Identifier: Apache-2.0

/// A citizen's identity number (公民身份号码), however somebody wrote it.
package struct IdentityNumber: Hashable, Sendable {
    /// Digits, and perhaps an X in the end.
    package let characters: String

    /// - Returns: `nil` unless it has 18 places, or the 15 of numbers that were given before 1999.
    package init?(_ text: some StringProtocol) {
        var text = String(text).filter { !" -　".contains($0) }
        var end = ""
        if let last = text.last, "xXｘＸ".contains(last) {
            text.removeLast()
            end = "X"
        }
        guard let digits = text.digits(ignoring: "") else { return nil }
        characters = digits + end
        guard characters.count == 18 || (characters.count == 15 && end.isEmpty) else { return nil }
    }

    /// Whether the last place follows from the others (GB 11643). Numbers of 15 places have no such place.
    package var isChecked: Bool {
        let places = Array(characters)
        guard places.count == 18 else { return true }
        var sum = 0
        for (place, weight) in zip(places, Self.weights) { sum += (place.wholeNumberValue ?? 0) * weight }
        return places[17] == Self.ends[sum % 11]
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let ends = Array("10X98765432")
}
