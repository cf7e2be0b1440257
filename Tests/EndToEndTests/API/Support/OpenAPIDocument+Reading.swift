// SPDX-License-Identifier: Apache-2.0
import JSON
import Testing
import Yams

extension OpenAPIDocument {
    init(yaml: String) throws {
        let root = try #require(try Yams.compose(yaml: yaml))
        let components = try #require(root["components"])
        schemas = try Dictionary(
            uniqueKeysWithValues: components.members("schemas").map { ($0, try JSONSchema($1, at: $0)) })
        var operations: [Operation] = []
        var examples: [(place: String, value: JSONValue, schema: JSONSchema)] = []
        for (path, item) in root.members("paths") {
            for (method, operation) in item.members {
                var responses: [String: Response] = [:]
                for (status, node) in operation.members("responses") {
                    responses[status] = try Self.response(try node.resolved(in: root), in: root)
                    examples += try Self.examples(of: try node.resolved(in: root), at: "\(method) \(path) \(status)")
                }
                if let body = operation["requestBody"] {
                    examples += try Self.examples(of: body, at: "\(method) \(path)")
                }
                operations.append(
                    Operation(
                        method: method.uppercased(), path: path.split(separator: "/"), responses: responses))
            }
        }
        self.operations = operations
        self.examples = examples
    }

    private static func response(_ node: Node, in root: Node) throws -> Response {
        var response = Response()
        for (name, header) in node.members("headers")
        where try header.resolved(in: root)["required"]?.bool == true {
            response.requiredHeaders.append(name)
        }
        for (type, content) in node.members("content") {
            response.schemas[type] = try JSONSchema(try #require(content["schema"]), at: type)
        }
        return response
    }

    private static func examples(
        of node: Node, at place: String
    ) throws -> [(place: String, value: JSONValue, schema: JSONSchema)] {
        try node.members("content").compactMap { _, content in
            guard let example = content["example"], let schema = content["schema"] else { return nil }
            return (place, try example.json(), try JSONSchema(schema, at: place))
        }
    }
}

extension Node {
    /// The members of a mapping, in their order.
    var members: [(String, Node)] {
        mapping?.map { ($0.key.string ?? "?", $0.value) } ?? []
    }

    /// The members of a member that may be missing.
    func members(_ name: String) -> [(String, Node)] { self[name]?.members ?? [] }

    /// What a reference within the document leads to; itself when it is none.
    func resolved(in root: Node) throws -> Node {
        guard let reference = self["$ref"]?.string else { return self }
        return try reference.split(separator: "/").dropFirst().reduce(root) { node, step in
            try #require(node[String(step)], "\(reference) leads nowhere.")
        }
    }

    /// The same as JSON; words in quotes are strings whatever they look like.
    func json() throws -> JSONValue {
        try JSONParser.parse(Array(jsonText.utf8))
    }

    private var jsonText: String {
        switch self {
        case .mapping(let mapping):
            let members = mapping.map { Node.quoted($0.key.string ?? "?") + ":" + $0.value.jsonText }
            return "{" + members.joined(separator: ",") + "}"
        case .sequence(let sequence): return "[" + sequence.map(\.jsonText).joined(separator: ",") + "]"
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            let isWord = scalar.string == "true" || scalar.string == "false" || scalar.string == "null"
            return isPlain && (isWord || Int(scalar.string) != nil) ? scalar.string : Node.quoted(scalar.string)
        case .alias: return "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: JSONWriter.bytes(of: JSONValue.string(text)), as: UTF8.self)
    }
}
