// SPDX-License-Identifier: Apache-2.0
package import HTTPTypes
package import Hummingbird

/// A cookie that belongs to this host alone.
///
/// Over TLS its name begins with `__Host-`, by which a browser refuses it from other hosts, other paths and plain
/// connections. Development over plain http uses another name rather than the same with weaker flags, so that the two can
/// never be mistaken for each other.
package struct HostCookie: Sendable, Hashable {
    /// When a browser sends a cookie along with requests from other sites.
    package enum SameSite: String, Sendable {
        case lax = "Lax"
        case strict = "Strict"
    }

    /// The name with its prefix.
    package let name: String
    private let isSecure: Bool
    private let sameSite: SameSite

    /// Describes a cookie; `isSecure` is whether browsers reach this server by TLS.
    package init(_ name: String, isSecure: Bool, sameSite: SameSite = .lax) {
        self.name = isSecure ? "__Host-\(name)" : "dev-\(name)"
        self.isSecure = isSecure
        self.sameSite = sameSite
    }

    /// The value that a request carries; nothing if there are two, for one of them was planted.
    package func value(in headers: HTTPFields) -> String? {
        var found: Substring?
        for header in headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard let equals = pair.firstIndex(of: UInt8(ascii: "=")), pair[..<equals].elementsEqual(name.utf8)
                else {
                    continue
                }
                guard found == nil else { return nil }
                found = Substring(pair[pair.index(after: equals)...])
            }
        }
        return found.map(String.init)
    }

    /// The value of `Set-Cookie` that gives the cookie; without an age it lasts until the browser closes.
    ///
    /// The value must consist of characters that cookies admit: tokens, codes and base64url do.
    package func setting(_ value: String, for age: Duration? = nil) -> String {
        precondition(value.utf8.allSatisfy(Self.isAdmitted), "A cookie cannot hold this value.")
        let maxAge = age.map { "; Max-Age=\($0.components.seconds)" } ?? ""
        return "\(name)=\(value)\(maxAge); \(attributes)"
    }

    /// The value of `Set-Cookie` that takes the cookie away.
    package var removal: String { "\(name)=; Max-Age=0; \(attributes)" }

    private var attributes: String {
        "Path=/; HttpOnly; SameSite=\(sameSite.rawValue)\(isSecure ? "; Secure" : "")"
    }

    private static func isAdmitted(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\",;\\".utf8.contains(byte)
    }
}

extension Request {
    /// The value of a cookie.
    package func cookie(_ cookie: HostCookie) -> String? { cookie.value(in: headers) }
}

extension Response {
    /// Gives a cookie to the browser, beside others.
    package mutating func setCookie(_ header: String) {
        headers.append(HTTPField(name: .setCookie, value: header))
    }
}
