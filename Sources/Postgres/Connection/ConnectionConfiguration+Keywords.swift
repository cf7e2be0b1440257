// SPDX-License-Identifier: Apache-2.0

extension ConnectionConfiguration {
    /// The keywords of libpq for one session.
    func keywords(limits: SessionLimits) -> [(keyword: String, value: String)] {
        var keywords: [(keyword: String, value: String)] = [
            ("host", host), ("port", String(port)), ("dbname", database), ("user", user),
            ("client_encoding", "UTF8"), ("application_name", applicationName),
            ("connect_timeout", String(connectTimeoutSeconds)), ("tcp_user_timeout", "15000"),
            ("keepalives_idle", "30"), ("target_session_attrs", "read-write"),
            ("options", options(limits: limits)),
        ]
        if let password { keywords.append(("password", password)) }
        switch encryption {
        case .verified(let rootCertificate):
            keywords += [("sslmode", "verify-full"), ("sslrootcert", rootCertificate)]
        case .none:
            keywords += [("sslmode", "disable"), ("gssencmode", "disable")]
        }
        return keywords
    }

    /// Settings that hold for the whole session from its first moment, without a round trip.
    private func options(limits: SessionLimits) -> String {
        var settings: [(name: String, value: String)] = [
            ("TimeZone", "UTC"),
            ("statement_timeout", String(limits.statement.wholeMilliseconds)),
            ("lock_timeout", String(limits.lock.wholeMilliseconds)),
            ("idle_in_transaction_session_timeout", String(limits.idleInTransaction.wholeMilliseconds)),
        ]
        if let searchPath {
            settings.append(("search_path", searchPath.map(Self.quotedIdentifier).joined(separator: ",")))
        }
        return settings.map { "-c \($0.name)=\(Self.escapedOption($0.value))" }.joined(separator: " ")
    }

    private static func quotedIdentifier(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The server splits the options at spaces, unless a backslash stands before them.
    private static func escapedOption(_ value: String) -> String {
        var escaped = ""
        for character in value {
            if character == " " || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
