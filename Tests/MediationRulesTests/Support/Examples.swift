// SPDX-License-Identifier: Apache-2.0
import JSON
import MediationCore
import MediationRules

extension LegalDay: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        guard let day = LegalDay(value) else { preconditionFailure("There is no day \(value).") }
        self = day
    }
}

/// An instant by the clocks of Shanghai.
func at(_ day: LegalDay, _ hour: Int64 = 0, _ minute: Int64 = 0) -> Timestamp {
    day.start.adding(seconds: hour * 3_600 + minute * 60)
}

/// Texts of packs that are right but for what a test puts into them.
enum PackText {
    static let basis = #"{"zh": "约定", "en": "convention", "law": false}"#
    static let law = #"{"zh": "法律", "en": "a law", "law": true}"#

    static func pack(
        id: String = "cn-2026.1", authority: String = #"{"level": "national"}"#, from: String = "2026-01-01",
        until: String? = nil, rules: [String]
    ) -> String {
        let end = until.map { #", "valid_until": "\#($0)""# } ?? ""
        return #"""
            {"id": "\#(id)", "title": {"zh": "规则", "en": "Rules"}, "authority": \#(authority),
             "valid_from": "\#(from)"\#(end), "rules": [\#(rules.joined(separator: ", "))]}
            """#
    }

    static func county(_ id: String = "990101-2026.1", from: String = "2026-01-01", rules: [String]) -> String {
        pack(id: id, authority: #"{"level": "county", "region": "990101"}"#, from: from, rules: rules)
    }

    /// - Parameter more: Members with a comma before each.
    static func rule(
        _ kind: String = "mediation", _ length: String = #"{"days": 30}"#, basis: String = basis, more: String = ""
    ) -> String {
        #"{"kind": "\#(kind)", "length": \#(length), "basis": \#(basis)\#(more)}"#
    }
}

/// The mistakes in a text, as `pointer: fault`; empty when it is a pack.
func mistakes(in text: String) -> [String: RulePackFault] {
    do throws(RulePackRefusal) {
        _ = try RulePack(reading: Array(text.utf8))
        return [:]
    } catch {
        return Dictionary(error.errors.map { ($0.pointer, $0.fault) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The pack that a text is.
func pack(_ text: String) throws -> RulePack { try RulePack(reading: Array(text.utf8)) }

/// What packs do to each other, as a list of errors.
func conflicts(_ texts: [String]) throws -> [RulePackError] {
    let packs = try texts.map(pack)
    do throws(RulePackRefusal) {
        _ = try RuleBook(packs)
        return []
    } catch {
        return error.errors
    }
}
