// SPDX-License-Identifier: Apache-2.0

/// Why an address of a server could not be understood. It never quotes the address, which may hold a password.
public enum ConfigurationFailure: Error, Hashable, Sendable {
    case malformed(part: String)
    case missing(String)
    case unknownParameter(String)
    /// Unencrypted over a network, without having been asked for by `sslmode=disable`.
    case unencryptedNetwork
}

extension ConnectionConfiguration {
    /// Reads an address like `postgres://user:password@host:5432/database?sslmode=verify-full&sslrootcert=/ca.pem`.
    ///
    /// A unix socket is given as `postgres://user@/database?host=/run/postgresql`. Over a network `sslmode` is
    /// `verify-full` unless it is `disable`; the modes in between, which check no certificate, are refused.
    public init(url: String) throws(ConfigurationFailure) {
        guard let start = ["postgres://", "postgresql://"].first(where: { url.hasPrefix($0) }) else {
            throw .malformed(part: "scheme")
        }
        try self.init(parts: try Self.parts(of: url.dropFirst(start.count)))
    }

    /// Reads `DATABASE_URL`, or else `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER`, `PGPASSWORD`, `PGSSLMODE` and
    /// `PGSSLROOTCERT`.
    public init(environment: [String: String]) throws(ConfigurationFailure) {
        if let url = environment["DATABASE_URL"], !url.isEmpty {
            try self.init(url: url)
            return
        }
        var parts: [String: String] = [:]
        for (variable, part) in Self.variables { parts[part] = environment[variable] }
        try self.init(parts: parts)
    }

    private static let variables = [
        ("PGHOST", "host"), ("PGPORT", "port"), ("PGDATABASE", "dbname"), ("PGUSER", "user"),
        ("PGPASSWORD", "password"), ("PGSSLMODE", "sslmode"), ("PGSSLROOTCERT", "sslrootcert"),
        ("PGAPPNAME", "application_name"), ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ]
    private static let parameters = Set(variables.map(\.1) + ["search_path"])

    /// Both ways end here, so both obey the same rules.
    private init(parts: [String: String]) throws(ConfigurationFailure) {
        if let unknown = parts.keys.filter({ !Self.parameters.contains($0) }).min() { throw .unknownParameter(unknown) }
        guard let host = parts["host"], !host.isEmpty else { throw .missing("host") }
        guard let user = parts["user"], !user.isEmpty else { throw .missing("user") }
        self.init(
            host: host, port: try Self.number(parts, "port", in: 1...65535) ?? 5432,
            database: parts["dbname"] ?? user, user: user, password: parts["password"],
            encryption: try Self.encryption(parts, host: host),
            applicationName: parts["application_name"] ?? "swift-postgres",
            searchPath: parts["search_path"].map { $0.split(separator: ",").map(String.init) },
            connectTimeoutSeconds: try Self.number(parts, "connect_timeout", in: 1...600) ?? 5)
    }

    private static func number(
        _ parts: [String: String], _ name: String, in range: ClosedRange<Int>
    ) throws(ConfigurationFailure) -> Int? {
        guard let text = parts[name] else { return nil }
        guard let number = Int(text), range.contains(number) else { throw .malformed(part: name) }
        return number
    }

    private static func encryption(
        _ parts: [String: String], host: String
    ) throws(ConfigurationFailure) -> Encryption {
        let isUnixSocket = host.hasPrefix("/")
        switch parts["sslmode"] ?? (isUnixSocket ? "disable" : "verify-full") {
        case "disable": return .none
        case "verify-full":
            guard let root = parts["sslrootcert"] else { throw .missing("sslrootcert") }
            return .verified(rootCertificate: root)
        case "allow", "prefer", "require", "verify-ca":
            guard isUnixSocket else { throw .unencryptedNetwork }
            return .none
        default: throw .malformed(part: "sslmode")
        }
    }
}

// Splitting an address into the parts that libpq names.
extension ConnectionConfiguration {
    private static func parts(of rest: Substring) throws(ConfigurationFailure) -> [String: String] {
        var parts: [String: String] = [:]
        let (address, query) = split(rest, at: "?")
        let (authority, path) = split(address, at: "/")
        var hostPort = authority
        // A password may contain "@" when it is written carelessly; the host never does.
        if let at = authority.lastIndex(of: "@") {
            hostPort = authority[authority.index(after: at)...]
            let (user, password) = split(authority[..<at], at: ":")
            parts["user"] = try decoded(user, part: "user")
            if let password { parts["password"] = try decoded(password, part: "password") }
        }
        try addHost(hostPort, to: &parts)
        if let path, !path.isEmpty { parts["dbname"] = try decoded(path, part: "dbname") }
        for pair in query?.split(separator: "&") ?? [] {
            let (name, value) = split(pair, at: "=")
            guard let value else { throw .malformed(part: "query") }
            parts[String(name)] = try decoded(value, part: "query")
        }
        return parts
    }

    private static func addHost(
        _ text: Substring, to parts: inout [String: String]
    ) throws(ConfigurationFailure) {
        guard text.first == "[" else {
            let (host, port) = split(text, at: ":")
            parts["host"] = try decoded(host, part: "host")
            if let port { parts["port"] = String(port) }
            return
        }
        guard let end = text.firstIndex(of: "]") else { throw .malformed(part: "host") }
        parts["host"] = String(text[text.index(after: text.startIndex)..<end])
        let rest = text[text.index(after: end)...]
        guard rest.isEmpty || rest.first == ":" else { throw .malformed(part: "host") }
        if !rest.isEmpty { parts["port"] = String(rest.dropFirst()) }
    }

    private static func split(_ text: Substring, at separator: Character) -> (Substring, Substring?) {
        guard let index = text.firstIndex(of: separator) else { return (text, nil) }
        return (text[..<index], text[text.index(after: index)...])
    }

    private static func decoded(_ text: Substring, part: String) throws(ConfigurationFailure) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            rest = rest.dropFirst(2)
            guard digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) else {
                throw .malformed(part: part)
            }
            bytes.append(value)
        }
        guard let decoded = String(validating: bytes, as: UTF8.self), !decoded.utf8.contains(0) else {
            throw .malformed(part: part)
        }
        return decoded
    }
}
