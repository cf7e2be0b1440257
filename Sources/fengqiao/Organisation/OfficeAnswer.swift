// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// How commands about units and people ask the server and print its answer.
struct OfficeAnswer: ParsableArguments {
    @Flag(help: "Answer in JSON.")
    var json = false

    /// Prints a list, one line each.
    func list(_ path: String, columns: [String]) async throws {
        try await carryOut {
            let answer = try await APIClient.signedIn().get("/api/v1/\(path)")
            if json { return Standard.print(answer.text) }
            var table = TextTable(head: columns)
            for item in answer.json["items"].elements {
                table.add(columns.map { item[$0].text ?? item[$0]["name"].text ?? "" })
            }
            Standard.print(table.text)
        }
    }

    /// Prints one thing as it is.
    static func show(_ path: String) async throws {
        try await carryOut { Standard.print(try await APIClient.signedIn().get("/api/v1/\(path)").text) }
    }

    /// Makes something out of fields.
    static func send(_ path: String, _ fields: [String]) async throws {
        try await carryOut {
            let body = try body(fields)
            Standard.print(try await APIClient.signedIn().post("/api/v1/\(path)", body).text)
        }
    }

    /// Changes something as it is now.
    static func change(_ path: String, _ change: String, _ fields: [String]) async throws {
        try await carryOut {
            let body = try body(["change=\(change)"] + fields)
            let client = try APIClient.signedIn()
            let seen = try await client.get("/api/v1/\(path)").etag
            Standard.print(try await client.post("/api/v1/\(path)/changes", body, ifMatch: seen).text)
        }
    }

    private static let numbers: Set<String> = ["unit", "office", "to", "substitute"]

    private static func body(_ fields: [String]) throws(StartFailure) -> JSONWriter {
        var pairs: [(String, String)] = []
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw StartFailure(.usage, "\(field) is not of the form name=value.") }
            pairs.append((String(parts[0]), String(parts[1])))
        }
        var json = JSONWriter()
        json.object { json in
            for (name, value) in pairs {
                json.name(escaping: name)
                if numbers.contains(name), let number = Int64(value) {
                    json.value(number)
                } else if name == "types" {
                    json.array(value.split(separator: ",")) { $0.value(String($1)) }
                } else {
                    json.value(value)
                }
            }
        }
        return json
    }
}
