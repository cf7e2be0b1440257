// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The server programs of one installed PostgreSQL.
struct ServerBinaries: Hashable, Sendable {
    /// The oldest major version whose SQL we use.
    static let oldestMajor = 15

    let folder: String
    let version: ServerVersion

    /// The newest PostgreSQL installed, or the newest of one major version when data of that version are there.
    static func find(
        in folders: [String]?, major: Int?, data: Folder
    ) async throws(ClusterError) -> ServerBinaries {
        var candidates = folders ?? []
        if folders == nil { candidates = try await usualFolders() }
        var found: [ServerBinaries] = []
        for folder in candidates where hasServer(folder) {
            let program = ServerProgram(folder: folder, account: .current)
            let printed = try await program.run("postgres", ["--version"]).output
            if let version = ServerVersion(printed: printed) {
                found.append(ServerBinaries(folder: folder, version: version))
            }
        }
        guard let newest = found.max(by: { $0.version < $1.version }) else { throw .serverMissing }
        guard newest.version.major >= oldestMajor else {
            throw .serverTooOld(found: "\(newest.version)", folder: newest.folder)
        }
        guard let major else { return newest }
        let matching = found.filter { $0.version.major == major }
        guard let match = matching.max(by: { $0.version < $1.version }) else {
            throw .serverMajorMissing(major, data: data.path)
        }
        return match
    }

    /// `PATH`, what `pg_config` says, and the folders in which distributions keep one PostgreSQL beside another.
    private static func usualFolders() async throws(ClusterError) -> [String] {
        var folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":").map(String.init)
        for folder in folders where access("\(folder)/pg_config", X_OK) == 0 {
            let outcome = try await ServerProgram(folder: folder, account: .current).run("pg_config", ["--bindir"])
            folders.append(String(outcome.output.prefix { $0 != "\n" }))
            break
        }
        for pattern in ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin"] {
            folders += paths(matching: pattern)
        }
        return folders.filter { $0.hasPrefix("/") }
    }

    /// Whether the programs that make and run a cluster are there; the client packages bring only some of them.
    private static func hasServer(_ folder: String) -> Bool {
        ["postgres", "initdb", "pg_ctl"].allSatisfy { access("\(folder)/\($0)", X_OK) == 0 }
    }

    private static func paths(matching pattern: String) -> [String] {
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
        return (0..<Int(matches.gl_pathc)).compactMap { index in matches.gl_pathv[index].map { String(cString: $0) } }
    }
}
