// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Level: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .village: ("村", "Village")
        case .township: ("镇", "Township")
        case .county: ("县", "County")
        }
    }

    /// A shape of its own, so that nobody needs to tell colours apart.
    package var shape: String {
        switch self {
        case .village: "●"
        case .township: "■"
        case .county: "▲"
        }
    }

    /// Word and shape together, `村 ●`.
    package func mark(in language: Language) -> String { text(in: language) + " " + shape }
}
