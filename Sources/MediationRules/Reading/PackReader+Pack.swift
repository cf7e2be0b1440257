// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension RulePack {
    /// Reads a pack; every mistake in it is told, and a pack with any is not read at all.
    ///
    /// What it does to other packs is looked at when it joins a `RuleBook`.
    package init(reading bytes: [UInt8]) throws(RulePackRefusal) {
        let value: JSONValue
        do {
            value = try JSONParser.parse(bytes)
        } catch {
            throw RulePackRefusal(
                errors: [RulePackError(pack: "", pointer: error.pointer, fault: .syntax(error))])
        }
        var reader = PackReader()
        let pack = reader.pack(value)
        guard let pack, reader.mistakes.isEmpty else {
            var id = ""
            if case .object(let object) = value, case .string(let text)? = object["id"] { id = text }
            throw RulePackRefusal(
                errors: reader.mistakes.map { RulePackError(pack: id, pointer: $0.pointer, fault: $0.fault) })
        }
        self = pack
    }
}

extension PackReader {
    /// `nil` only where a mistake was reported.
    fileprivate mutating func pack(_ value: JSONValue) -> RulePack? {
        guard let object = object(value, .pack, at: []) else { return nil }
        let title = object["title"].flatMap { self.title($0) }
        let authority = object["authority"].flatMap { self.authority($0) }
        let id = object["id"].flatMap { self.id($0, of: authority) }
        let from = object["valid_from"].flatMap { day($0, at: [.key("valid_from")]) }
        let until = object["valid_until"].flatMap { day($0, at: [.key("valid_until")]) }
        if let from, let until, until < from { report(.reversedDates, at: [.key("valid_until")]) }
        let rules = object["rules"].map { self.rules($0) } ?? []
        guard let id, let title, let authority, let from else { return nil }
        return RulePack(
            id: id, title: title, authority: authority, validFrom: from, validUntil: until, rules: rules)
    }

    private mutating func title(_ value: JSONValue) -> RulePack.Title? {
        let path: Path = [.key("title")]
        guard let object = object(value, .title, at: path) else { return nil }
        let chinese = object["zh"].flatMap { text($0, at: path + [.key("zh")]) }
        let english = object["en"].flatMap { text($0, at: path + [.key("en")]) }
        guard let chinese, let english else { return nil }
        return RulePack.Title(chinese: chinese, english: english)
    }

    private mutating func authority(_ value: JSONValue) -> Authority? {
        let path: Path = [.key("authority")]
        guard let object = object(value, .authority, at: path) else { return nil }
        let region = object["region"].flatMap { text($0, at: path + [.key("region")]) }
        guard let level = object["level"].flatMap({ word($0, of: Authority.Level.self, at: path + [.key("level")]) })
        else { return nil }
        if object["region"] != nil, region == nil { return nil }
        guard let authority = Authority(level, region: region) else {
            report(.badRegion, at: path + [.key("region")])
            return nil
        }
        return authority
    }

    /// `cn-2026.1`: the region of the authority, a year, a number.
    private mutating func id(_ value: JSONValue, of authority: Authority?) -> String? {
        let path: Path = [.key("id")]
        guard let id = text(value, at: path) else { return nil }
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        let version = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
        let isWritten =
            parts.count == 2 && version.count == 2 && isNumber(version[0], digits: 4...4)
            && isNumber(version[1], digits: 1...3) && version[1].first != "0"
            && (authority.map { $0.prefix == parts[0] } ?? true)
        if !isWritten { report(.badID, at: path) }
        return id
    }

    private mutating func day(_ value: JSONValue, at path: Path) -> LegalDay? {
        guard let text = text(value, at: path) else { return nil }
        guard let day = LegalDay(text) else {
            report(.badDay(text), at: path)
            return nil
        }
        return day
    }
}

extension Authority {
    /// `nil` when the region is not of that level.
    fileprivate init?(_ level: Level, region: String?) {
        switch (level, region) {
        case (.national, nil): self = .national
        case (.province, let code?) where isNumber(code[...], digits: 2...2) && code >= "11":
            self = .province(Int32(code) ?? 0)
        case (.county, let code?) where isNumber(code[...], digits: 6...6) && code >= "110000":
            self = .county(CountyCode(rawValue: Int32(code) ?? 0))
        case (.national, _), (.province, _), (.county, _): return nil
        }
    }

    /// What the ids of its packs begin with.
    fileprivate var prefix: String {
        switch self {
        case .national: "cn"
        case .province(let code): String(code)
        case .county(let county): String(county.rawValue)
        }
    }
}

private func isNumber(_ text: Substring, digits: ClosedRange<Int>) -> Bool {
    digits.contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}
