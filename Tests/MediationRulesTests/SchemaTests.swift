// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import JSON
import MediationCore
import MediationRules
import TestSupport
import Testing

@Suite("the schema of rule packs")
struct SchemaTests {
    private let schema: SchemaCheck

    init() throws { schema = try #require(SchemaCheck(Self.json("docs/rule-pack.schema.json"))) }

    private static func json(_ path: String) throws -> JSONValue {
        let bytes = try #require(FileManager.default.contents(atPath: "\(Repository.root)/\(path)"))
        return try JSONParser.parse(Array(bytes))
    }

    private static let packs = ["cn", "county-990101"].map { "Sources/MediationRules/Packs/\($0).json" }

    @Test("is kept by the packs of the program", arguments: packs)
    func shipped(path: String) throws { #expect(try schema.complaints(about: Self.json(path)) == []) }

    @Test("knows the same words as the rules")
    func words() throws {
        let kinds = try words("rule", "kind")
        #expect(kinds == ClockKind.allCases.map(\.rawValue))
        #expect(try words("condition", "levels", "items") == Level.allCases.map(\.rawValue))
        #expect(try words("condition", "dispute_types", "items") == DisputeType.allCases.map(\.rawValue))
        #expect(try words("authority", "level") == Authority.Level.allCases.map(\.rawValue))
    }

    private func words(_ definition: String, _ member: String, _ more: String...) throws -> [String] {
        var value = try #require(schema.definition(definition)?["properties"])
        for name in [member] + more + ["enum"] {
            guard case .object(let object) = value else { return [] }
            value = try #require(object[name])
        }
        guard case .array(let words) = value else { return [] }
        return words.compactMap { if case .string(let word) = $0 { word } else { nil } }
    }

    @Test("asks for what the reader asks for, member by member, and so on down")
    func required() throws {
        let whole = try Self.json(Self.packs[1])
        // Every object of a pack is reached by one of these ways.
        for path in [[], ["title"], ["authority"], ["rules", "0"], ["rules", "0", "basis"]] {
            for name in try #require(whole.object(at: path)).members.map(\.key) {
                let text = whole.changing(at: path) { $0.filter { $0.key != name } }
                let pointer = (path + [name]).map { "/\($0)" }.joined()
                let isRequired = schema.complaints(about: text).contains("\(pointer): required")
                #expect((read(text)[pointer] == .missing) == isRequired, "\(pointer)")
            }
        }
    }

    @Test("allows no member that the reader does not know")
    func additional() throws {
        let whole = try Self.json(Self.packs[1])
        for path in [[], ["title"], ["authority"], ["rules", "1"], ["rules", "1", "when"], ["rules", "1", "basis"]] {
            let text = whole.changing(at: path) { $0 + [("extra", 1)] }
            let pointer = (path + ["extra"]).map { "/\($0)" }.joined()
            #expect(schema.complaints(about: text) == ["\(pointer): additional"])
            #expect(read(text) == [pointer: .unknownMember])
        }
    }

    private func read(_ value: JSONValue) -> [String: RulePackFault] {
        mistakes(in: String(decoding: JSONWriter.bytes(of: value), as: UTF8.self))
    }
}

extension JSONValue {
    fileprivate func object(at path: [String]) -> JSONObject? {
        switch (self, path.first) {
        case (.object(let object), nil): object
        case (.object(let object), let name?): object[name]?.object(at: Array(path.dropFirst()))
        case (.array(let values), let name?): Int(name).flatMap { values[$0].object(at: Array(path.dropFirst())) }
        case (_, _): nil
        }
    }

    /// This value with the members of one object in it changed.
    fileprivate func changing(
        at path: [String], _ change: ([(key: String, value: JSONValue)]) -> [(key: String, value: JSONValue)]
    ) -> JSONValue {
        let rest = Array(path.dropFirst())
        switch (self, path.first) {
        case (.object(let object), nil): return .made(of: change(object.members.map { ($0.key, $0.value) }))
        case (.object(let object), let name?):
            return .made(
                of: object.members.map { member in
                    (member.key, member.key == name ? member.value.changing(at: rest, change) : member.value)
                })
        case (.array(let values), let name?):
            return .array(
                values.enumerated().map { "\($0.offset)" == name ? $0.element.changing(at: rest, change) : $0.element })
        case (_, _): return self
        }
    }

    private static func made(of members: [(key: String, value: JSONValue)]) -> JSONValue {
        var json = JSONWriter()
        json.object { json in
            for (key, value) in members {
                json.name(escaping: key)
                value.write(to: &json)
            }
        }
        return (try? JSONParser.parse(json.bytes)) ?? .null
    }
}
