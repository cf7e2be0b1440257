// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite("Static files")
struct StaticFilesTests {
    private func server() throws -> (TestServer, StaticFiles) {
        let files = try StaticFiles(["/app.css": Array("p {}".utf8), "/images/mark.svg": Array("<svg/>".utf8)])
        return (TestServer.withProblems { $0.add(middleware: StaticFilesMiddleware(files)) }, files)
    }

    @Test("are kept for ever under their hash")
    func pinned() async throws {
        let (server, files) = try server()
        let address = files.address(of: "/app.css")
        #expect(address == "/app.css?v=48d24394dd48cb69")
        let answer = try await server.send(.get, address)
        #expect(answer.text == "p {}")
        #expect(answer.headers[.contentType] == "text/css; charset=utf-8")
        #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
    }

    @Test("are asked for again without it", arguments: ["/app.css", "/app.css?v=0", "/app.css?x"])
    func unpinned(address: String) async throws {
        let (server, _) = try server()
        let answer = try await server.send(.get, address)
        #expect(answer.headers[.cacheControl] == "public, no-cache")
        let tag = try #require(answer.headers[.eTag])
        let again = try await server.send(.get, address, ["if-none-match": tag])
        #expect(again.status == .notModified)
        #expect(again.text == "")
        #expect(again.headers[.eTag] == tag)
        #expect(try await server.send(.get, address, ["if-none-match": "\"x\""]).status == .ok)
    }

    @Test(
        "are sent smaller to whoever takes gzip, and whole to all others",
        arguments: [
            ("gzip, deflate, br", true), ("br;q=1.0, gzip;q=0.8", true), (nil, false), ("identity", false),
            ("gzip;q=0", false), ("gzip; q=0.000", false), ("x-gzip", false),
        ] as [(String?, Bool)])
    func compression(offer: String?, isSmaller: Bool) async throws {
        let style = String(repeating: "p { color: red }\n", count: 50)
        let files = try StaticFiles(["/app.css": Array(style.utf8)])
        let server = TestServer.withProblems { $0.add(middleware: StaticFilesMiddleware(files)) }
        let answer = try await server.send(.get, "/app.css", offer.map { ["accept-encoding": $0] } ?? [:])
        #expect(answer.headers[.contentEncoding] == (isSmaller ? "gzip" : nil))
        #expect(answer.headers[.vary] == "accept-encoding")
        #expect((answer.text == style) == !isSmaller)
        let tag = try #require(answer.headers[.eTag])
        #expect(tag.hasSuffix("-gzip\"") == isSmaller)
        let again = try await server.send(.get, "/app.css", ["if-none-match": tag])
        #expect(again.status == .notModified)
    }

    @Test("answer HEAD without their content, and other methods not at all")
    func methods() async throws {
        let (server, _) = try server()
        let head = try await server.send(.head, "/images/mark.svg")
        #expect(head.headers[.contentLength] == "6")
        #expect(head.text == "")
        #expect(try await server.send(.post, "/app.css").status == .notFound)
        #expect(try await server.send(.get, "/../app.css").status == .notFound)
    }

    @Test("are read from a folder, but for hidden ones")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "static-\(UInt64.random(in: 0 ... .max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "a"), withIntermediateDirectories: true)
        for name in ["x.js", "a/y.css", ".hidden"] { try Data("/".utf8).write(to: folder.appending(path: name)) }
        let files = try StaticFiles(folder: folder.path)
        #expect(files.address(of: "/x.js") == "/x.js?v=8a5edab282632443")
        #expect(files.address(of: "/a/y.css") == "/a/y.css?v=8a5edab282632443")
        #expect(throws: StaticFiles.Failure(description: "/no/such/folder: not a folder that can be read")) {
            try StaticFiles(folder: "/no/such/folder")
        }
    }

    @Test("of unknown types are refused at the start", arguments: ["/x.exe", "/x"])
    func unknownType(path: String) {
        #expect(throws: StaticFiles.Failure(description: "\(path): unknown type")) { try StaticFiles([path: []]) }
    }
}
