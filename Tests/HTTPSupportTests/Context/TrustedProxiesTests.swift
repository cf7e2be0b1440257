// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import NIOCore
import Testing

@Suite("Addresses of clients")
struct TrustedProxiesTests {
    private func address(_ text: String) throws -> ClientAddress {
        try #require(ClientAddress(text))
    }

    @Test(
        "are read and written",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("2001:db8::1", "2001:db8:0:0:0:0:0:1"),
            ("0.0.0.0", "0.0.0.0"), ("::", "0:0:0:0:0:0:0:0"),
        ])
    func notation(text: String, written: String) throws {
        #expect(try address(text).description == written)
    }

    @Test(
        "are refused when they are not addresses",
        arguments: ["", "a", "1.2.3", "1.2.3.4:80", "[::1]", "256.1.1.1", "unknown"])
    func invalid(text: String) {
        #expect(ClientAddress(text) == nil)
    }

    @Test("of sockets are the same as their texts")
    func sockets() throws {
        for text in ["192.0.2.7", "2001:db8::ff"] {
            let socket = try SocketAddress(ipAddress: text, port: 443)
            #expect(try ClientAddress(socket) == address(text))
        }
        #expect(ClientAddress(try SocketAddress(unixDomainSocketPath: "/tmp/x")) == nil)
    }

    @Test("are limited alone in IPv4, and by network in IPv6")
    func limitKeys() throws {
        #expect(try address("192.0.2.7").limitKey != address("192.0.2.8").limitKey)
        #expect(try address("2001:db8::1").limitKey == address("2001:db8::ffff:2").limitKey)
        #expect(try address("2001:db8::1").limitKey != address("2001:db8:0:1::1").limitKey)
    }

    @Test(
        "are found behind trusted proxies only",
        arguments: [
            ("192.0.2.7", "203.0.113.9", "192.0.2.7"),  // an unknown peer can say what it likes
            ("10.1.2.3", "203.0.113.9", "203.0.113.9"),
            ("10.1.2.3", "198.51.100.1, 203.0.113.9", "203.0.113.9"),  // the first was invented by the client
            ("10.1.2.3", "198.51.100.1,203.0.113.9 , 10.9.9.9", "203.0.113.9"),
            ("10.1.2.3", "203.0.113.9, unknown, 10.9.9.9", "10.9.9.9"),
            ("10.1.2.3", "", "10.1.2.3"),
            ("::1", "2001:db8::5", "2001:db8:0:0:0:0:0:5"),
            ("11.1.2.3", "203.0.113.9", "11.1.2.3"),
        ])
    func chains(peer: String, chain: String, client: String) throws {
        let proxies = try #require(TrustedProxies(["10.0.0.0/8", "::1"]))
        #expect(try proxies.client(behind: address(peer), forwardedFor: chain).description == client)
    }

    @Test("without a chain are those of the peer")
    func noChain() throws {
        let proxies = try #require(TrustedProxies(["0.0.0.0/0"]))
        #expect(try proxies.client(behind: address("10.0.0.1"), forwardedFor: nil) == address("10.0.0.1"))
        #expect(try !TrustedProxies.none.contain(address("127.0.0.1")))
        #expect(try !proxies.contain(address("::1")))
    }

    @Test(
        "of networks that cannot be read are refused",
        arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "x/8", "::1/129"])
    func invalidNetwork(text: String) {
        #expect(TrustedProxies([text]) == nil)
    }
}
