// SPDX-License-Identifier: Apache-2.0

/// Where the server is and who speaks to it.
public struct ConnectionConfiguration: Hashable, Sendable {
    /// A host name, or the folder of a unix socket if it begins with a slash.
    public var host: String
    public var port: Int
    public var database: String
    public var user: String
    /// `nil` where the server asks for none, for example on a unix socket with peer authentication.
    public var password: String?
    public var encryption: Encryption
    /// The name shown in `pg_stat_activity`, usually program and version.
    public var applicationName: String
    /// Schemas to search, in order; `nil` leaves the default of the role.
    public var searchPath: [String]?
    /// How long opening a session may take, in whole seconds.
    public var connectTimeoutSeconds: Int

    /// How the bytes between this program and the server are protected.
    public enum Encryption: Hashable, Sendable {
        /// TLS; the certificate must lead to this root and name the host.
        case verified(rootCertificate: String)
        /// None. Right for unix sockets; over a network it must be asked for by name.
        case none
    }

    public init(
        host: String, port: Int = 5432, database: String, user: String, password: String? = nil,
        encryption: Encryption = .none, applicationName: String = "swift-postgres", searchPath: [String]? = nil,
        connectTimeoutSeconds: Int = 5
    ) {
        self.host = host
        self.port = port
        self.database = database
        self.user = user
        self.password = password
        self.encryption = encryption
        self.applicationName = applicationName
        self.searchPath = searchPath
        self.connectTimeoutSeconds = connectTimeoutSeconds
    }

    /// Whether the host is the folder of a unix socket.
    public var isUnixSocket: Bool { host.hasPrefix("/") }
}

extension ConnectionConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Host, database and user; never the password.
    public var description: String { "\(user)@\(host):\(port)/\(database)" }
    public var debugDescription: String { description }
    /// Keeps the password out of `dump`, too.
    public var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
