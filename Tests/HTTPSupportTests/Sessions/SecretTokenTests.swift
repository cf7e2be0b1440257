// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import JSON
import Testing

@Suite("Secret tokens")
struct SecretTokenTests {
    @Test("are fresh, and come back from their text")
    func roundTrip() {
        var seen: Set<String> = []
        for _ in 0..<100 {
            let token = SecretToken()
            #expect(token.text.utf8.count == 43)
            #expect(SecretToken(token.text) == token)
            seen.insert(token.text)
        }
        #expect(seen.count == 100)
    }

    @Test(
        "are not read from anything else",
        arguments: [
            "", String(repeating: "A", count: 42), String(repeating: "A", count: 44), String(repeating: "=", count: 43),
            String(repeating: "+", count: 43), String(repeating: "枫", count: 43),
            String(repeating: "A", count: 42) + "B",
        ])
    func invalid(text: String) {
        #expect(SecretToken(text) == nil)
    }

    @Test("are stored by their SHA-256")
    func digest() throws {
        let token = try #require(SecretToken(String(repeating: "A", count: 43)))
        // The digest of 32 zero bytes.
        #expect(token.digest.hexadecimal == "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925")
    }

    @Test("accept the form token of their own session only")
    func formToken() throws {
        let token = try #require(SecretToken(String(repeating: "A", count: 43)))
        #expect(token.accepts(formToken: token.formToken))
        #expect(token.formToken.utf8.count == 43)
        #expect(!token.accepts(formToken: SecretToken().formToken))
        #expect(!token.accepts(formToken: token.text))
        #expect(!token.accepts(formToken: nil))
        #expect(!token.accepts(formToken: ""))
        #expect(!token.accepts(formToken: String(token.formToken.dropLast())))
        #expect(!SecretToken().accepts(formToken: token.formToken))
    }

    @Test("do not tell themselves to logs")
    func mute() {
        let token = SecretToken()
        var dumped = ""
        dump(token, to: &dumped)
        #expect("\(token) \(String(reflecting: token))" == "SecretToken SecretToken")
        #expect(!dumped.contains(token.text))
    }
}
