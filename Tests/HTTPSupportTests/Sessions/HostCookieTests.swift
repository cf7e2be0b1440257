// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import HTTPTypes
import Hummingbird
import JSON
import Testing

@Suite("Cookies")
struct HostCookieTests {
    private let cookie = HostCookie("session", isSecure: true)

    @Test("over TLS belong to the host, over http have another name")
    func names() {
        #expect(
            cookie.setting("abc", for: .seconds(43_200))
                == "__Host-session=abc; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(cookie.removal == "__Host-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure")
        let plain = HostCookie("session", isSecure: false, sameSite: .strict)
        #expect(plain.setting("abc") == "dev-session=abc; Path=/; HttpOnly; SameSite=Strict")
    }

    @Test(
        "are found among others",
        arguments: [
            ("__Host-session=abc", "abc"), ("a=b; __Host-session=abc; c=d", "abc"), ("a=b;__Host-session=abc", "abc"),
            ("__Host-session=a=b", "a=b"), ("__Host-session=", ""), ("__host-session=abc", nil),
            ("x__Host-session=abc", nil),
            ("__Host-session", nil), ("", nil), ("__Host-session=a; __Host-session=b", nil),
        ] as [(String, String?)])
    func reading(header: String, value: String?) {
        #expect(cookie.value(in: [.cookie: header]) == value)
    }

    @Test("that came in two header fields are two")
    func twoFields() {
        var headers: HTTPFields = [.cookie: "__Host-session=a"]
        headers.append(HTTPField(name: .cookie, value: "x=y"))
        #expect(cookie.value(in: headers) == "a")
        headers.append(HTTPField(name: .cookie, value: "__Host-session=b"))
        #expect(cookie.value(in: headers) == nil)
        #expect(cookie.value(in: [:]) == nil)
    }

    @Test("are given beside each other")
    func setting() {
        var response = Response(status: .ok)
        response.setCookie(cookie.setting("a"))
        response.setCookie(HostCookie("language", isSecure: true).setting("en"))
        #expect(response.headers[values: .setCookie].count == 2)
    }

    @Test("that would need quotes stop the program")
    func unfit() async {
        await #expect(processExitsWith: .failure) {
            _ = HostCookie("session", isSecure: true).setting("a; Domain=example.org")
        }
    }
}
