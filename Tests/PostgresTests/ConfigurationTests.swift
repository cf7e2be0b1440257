// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Postgres

@Suite("configuration")
struct ConfigurationTests {
    @Test("a full address is read part by part")
    func full() throws {
        let configuration = try ConnectionConfiguration(
            url: "postgres://app:p%40ss%2Fword@db.example:6432/cases?sslmode=verify-full&sslrootcert=/etc/ca.pem")
        let expected = ConnectionConfiguration(
            host: "db.example", port: 6432, database: "cases", user: "app", password: "p@ss/word",
            encryption: .verified(rootCertificate: "/etc/ca.pem"))
        #expect(configuration == expected)
    }

    @Test("a unix socket is a host that begins with a slash")
    func unixSocket() throws {
        let expected = ConnectionConfiguration(host: "/run/postgresql", database: "cases", user: "app")
        #expect(try ConnectionConfiguration(url: "postgresql://app@/cases?host=/run/postgresql") == expected)
        #expect(try ConnectionConfiguration(url: "postgres://app@%2Frun%2Fpostgresql/cases") == expected)
        #expect(expected.isUnixSocket)
    }

    @Test("an address of the sixth version stands in brackets")
    func bracketed() throws {
        let configuration = try ConnectionConfiguration(url: "postgres://app@[::1]:6432/cases?sslmode=disable")
        #expect(configuration == ConnectionConfiguration(host: "::1", port: 6432, database: "cases", user: "app"))
    }

    @Test("the variables of the environment say the same as an address")
    func environment() throws {
        let configuration = try ConnectionConfiguration(environment: [
            "PGHOST": "/tmp", "PGPORT": "6432", "PGDATABASE": "cases", "PGUSER": "app", "PGPASSWORD": "secret",
        ])
        #expect(configuration == (try ConnectionConfiguration(url: "postgres://app:secret@%2Ftmp:6432/cases")))
    }

    @Test("DATABASE_URL wins over the single variables")
    func precedence() throws {
        let configuration = try ConnectionConfiguration(environment: [
            "DATABASE_URL": "postgres://a@/b?host=/tmp", "PGUSER": "other",
        ])
        #expect(configuration.user == "a")
    }

    @Test(
        "what cannot be understood is refused",
        arguments: [
            ("mysql://a@b/c", .malformed(part: "scheme")),
            ("postgres://a@b:port/c?sslmode=disable", .malformed(part: "port")),
            ("postgres://a@b:70000/c?sslmode=disable", .malformed(part: "port")),
            ("postgres://a:%zz@b/c", .malformed(part: "password")),
            ("postgres://a:%00@b/c", .malformed(part: "password")),
            ("postgres://a@[::1/c", .malformed(part: "host")),
            ("postgres://a@/c", .missing("host")),
            ("postgres://b/c", .missing("user")),
            ("postgres://a@b/c", .missing("sslrootcert")),
            ("postgres://a@b/c?sslmode=prefer", .unencryptedNetwork),
            ("postgres://a@b/c?sslmode=maybe", .malformed(part: "sslmode")),
            ("postgres://a@b/c?options=-cx", .unknownParameter("options")),
            ("postgres://a@b/c?sslmode", .malformed(part: "query")),
        ] as [(String, ConfigurationFailure)])
    func refused(url: String, failure: ConfigurationFailure) {
        #expect(throws: failure) { try ConnectionConfiguration(url: url) }
    }

    @Test("no way of printing shows the password")
    func redaction() {
        let configuration = ConnectionConfiguration(host: "h", database: "d", user: "u", password: "hunter2")
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in ["\(configuration)", String(reflecting: configuration), dumped] {
            #expect(!text.contains("hunter2"))
        }
        #expect(configuration.description == "u@h:5432/d")
    }

    @Test("the options of a session are escaped")
    func options() throws {
        var configuration = ConnectionConfiguration(host: "/tmp", database: "d", user: "u")
        configuration.searchPath = ["my schema", "b\"c"]
        let keywords = configuration.keywords(limits: .interactive)
        let options = try #require(keywords.first { $0.keyword == "options" }?.value)
        #expect(
            options == "-c TimeZone=UTC -c statement_timeout=5000 -c lock_timeout=2000"
                + " -c idle_in_transaction_session_timeout=10000 -c search_path=\"my\\ schema\",\"b\"\"c\"")
    }

    @Test("over a network the certificate is checked against a root")
    func encryption() {
        let configuration = ConnectionConfiguration(
            host: "h", database: "d", user: "u", encryption: .verified(rootCertificate: "/ca.pem"))
        let keywords = Dictionary(
            uniqueKeysWithValues: configuration.keywords(limits: .interactive).map { ($0.keyword, $0.value) })
        #expect(keywords["sslmode"] == "verify-full")
        #expect(keywords["sslrootcert"] == "/ca.pem")
        #expect(keywords["password"] == nil)
        #expect(keywords["target_session_attrs"] == "read-write")
    }
}
