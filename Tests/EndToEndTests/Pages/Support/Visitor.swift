// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import HummingbirdTesting
import MediationDemo
import NIOCore
import Testing

/// A browser without JavaScript: it keeps cookies, sends forms as they stand in pages, and follows no redirect by itself.
struct Visitor {
    let world: PageWorld
    private(set) var cookies: [String: String] = [:]
    /// What it says of itself with every form.
    var fetchSite = "same-origin"

    init(_ world: PageWorld, cookies: [String: String] = [:]) {
        self.world = world
        self.cookies = cookies
    }

    /// A browser that has passed the door; nobody's has not.
    static func signedIn(_ username: String?, in world: PageWorld) async throws -> Visitor {
        var visitor = Visitor(world)
        guard let username else { return visitor }
        let answer = try await visitor.post(
            "/sign-in", [("username", username), ("password", DemoCounty.password)])
        try #require(answer.status == 303, "\(username) cannot sign in.")
        return visitor
    }

    mutating func get(_ path: String) async throws -> PageAnswer { try await send(.get, path, body: nil) }

    mutating func post(_ path: String, _ fields: [(String, String)]) async throws -> PageAnswer {
        try await send(.post, path, body: fields.map { "\(encoded($0))=\(encoded($1))" }.joined(separator: "&"))
    }

    /// Forgets who it is, as a browser does whose session has ended.
    mutating func loseSession() { cookies = cookies.filter { !$0.key.hasSuffix("session") } }

    private mutating func send(_ method: HTTPRequest.Method, _ path: String, body: String?) async throws -> PageAnswer {
        var headers: HTTPFields = [.accept: "text/html", .contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        headers[try #require(HTTPField.Name("sec-fetch-site"))] = fetchSite
        let response = try await world.client.executeRequest(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        for header in response.headers[values: .setCookie] { keep(header) }
        return PageAnswer(response)
    }

    private mutating func keep(_ header: String) {
        let pair = header.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2 else { return }
        cookies[String(pair[0])] = header.contains("Max-Age=0") ? nil : String(pair[1])
    }

    private func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.count == 1 ? "0" : "") + hex
        }.joined()
    }
}

/// A page as it came.
struct PageAnswer: Sendable {
    let status: Int
    let location: String?
    let html: String

    init(_ response: TestResponse) {
        status = response.status.code
        location = response.headers[.location]
        html = String(buffer: response.body)
    }

    /// The hidden fields of the form that is sent to an address.
    func hidden(in action: String) throws -> [(String, String)] {
        let start = try #require(
            html.firstRange(of: "<form method=\"post\" action=\"\(action)\""), "There is no form for \(action).")
        let rest = html[start.upperBound...]
        let form = rest[..<(rest.firstRange(of: "</form>")?.lowerBound ?? rest.endIndex)]
        return form.split(separator: "<input type=\"hidden\" ").dropFirst().compactMap { input in
            guard let name = Self.attribute("name", in: input), let value = Self.attribute("value", in: input) else {
                return nil
            }
            return (name, value)
        }
    }

    private static func attribute(_ name: String, in tag: Substring) -> String? {
        guard let start = tag.firstRange(of: "\(name)=\"") else { return nil }
        let value = String(tag[start.upperBound...].prefix { $0 != "\"" })
        return value.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    /// How often a text occurs.
    func count(_ text: String) -> Int { html.ranges(of: text).count }
}
