// SPDX-License-Identifier: Apache-2.0

/// A language of the pages.
package enum PageLanguage: String, Sendable, CaseIterable {
    case simplifiedChinese = "zh-Hans"
    case english = "en"

    /// The language that a browser prefers by `Accept-Language`; Chinese unless English is wanted more.
    ///
    /// Any kind of Chinese is served with the Chinese that we have, and any kind of English with ours.
    package init(accepting header: String?) {
        var best: (language: PageLanguage, weight: Int) = (.simplifiedChinese, 0)
        for range in (header ?? "").split(separator: ",") {
            let parts = range.split(separator: ";").map { $0.drop { $0 == " " } }
            guard let tag = parts.first?.lowercased() else { continue }
            let weight = parts.dropFirst().lazy.compactMap(Self.weight).first ?? 1000
            let language: PageLanguage
            switch tag.prefix(while: { $0 != "-" && $0 != " " }) {
            case "zh", "*": language = .simplifiedChinese
            case "en": language = .english
            case _: continue
            }
            if weight > best.weight { best = (language, weight) }
        }
        self = best.language
    }

    /// The weight of `q=0.8` in thousandths.
    private static func weight(_ parameter: Substring) -> Int? {
        guard parameter.hasPrefix("q="), let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else {
            return nil
        }
        return Int(value * 1000)
    }
}
