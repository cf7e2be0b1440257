// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import OpenIDConnect

@Suite("An address that a provider is asked at")
struct AddressTests {
    @Test(
        "is one by TLS, or one that does not leave this machine",
        arguments: [
            "https://id.example.cn", "https://id.example.cn/realms/county", "https://id.example.cn:8443/a?b=c",
            "http://127.0.0.1:9000", "http://localhost/x", "http://[::1]:80/x", "https://[2001:db8::1]/",
        ])
    func right(text: String) {
        #expect(ProviderAddress(text)?.text == text)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "id.example.cn", "ftp://id.example.cn", "http://id.example.cn", "https://", "https:///path",
            "https://name:secret@id.example.cn", "http://127.0.0.1@evil.example", "http://127.0.0.1.evil.example",
            "http://localhost.evil.example", "https://id.example.cn#part", "https://id.example.cn/a b",
            "https://id.example.cn/\r\nset-cookie: a=b", "https://id.example.cn:0", "https://id.example.cn:99999",
            "https://id.example.cn:4x3", "https://身份.example", "https://id.example.cn\\@evil.example",
            "HTTPS://id.example.cn", "javascript://id.example.cn", "https://" + String(repeating: "a", count: 2_048),
        ])
    func wrong(text: String) {
        #expect(ProviderAddress(text) == nil)
    }

    @Test("takes fields into its query, each escaped")
    func adding() throws {
        let plain = try #require(ProviderAddress("https://id.example.cn/a"))
        #expect(plain.adding([("x", "1 &=2"), ("y", "枫")]) == "https://id.example.cn/a?x=1%20%26%3D2&y=%E6%9E%AB")
        let query = try #require(ProviderAddress("https://id.example.cn/a?realm=b"))
        #expect(query.adding([("x", "1")]) == "https://id.example.cn/a?realm=b&x=1")
    }

    @Test("and a secret in Basic are written as RFC 4648 writes them")
    func base64() {
        let vectors = [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
        ]
        #expect(vectors.map { Base64.encode(Array($0.0.utf8)) } == vectors.map(\.1))
    }
}
