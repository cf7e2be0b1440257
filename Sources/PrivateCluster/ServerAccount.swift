// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The operating-system user as whom the server runs.
///
/// PostgreSQL refuses to run as root. When we are root, its programs run as another user; otherwise as ourselves.
struct ServerAccount: Hashable, Sendable {
    let userID: uid_t
    let groupID: gid_t

    /// What stands before a command to run it as this account.
    ///
    /// A program of its own changes the user: between `fork` and `exec` of a process with threads, the C library's
    /// calls for that may wait for ever on a lock that some other thread held.
    var commandPrefix: [String] {
        userID == geteuid() ? [] : ["setpriv", "--reuid=\(userID)", "--regid=\(groupID)", "--clear-groups", "--"]
    }

    /// Ourselves.
    static var current: ServerAccount { ServerAccount(userID: geteuid(), groupID: getegid()) }

    /// The account for a cluster: ourselves, or when we are root the owner of the data, `postgres` or `nobody`.
    ///
    /// - Parameter owner: Who owns the data already there, which a restart must respect.
    static func choose(owner: uid_t?) throws(ClusterError) -> ServerAccount {
        guard geteuid() == 0 else { return current }
        if let owner, owner != 0, let entry = getpwuid(owner) {
            return ServerAccount(userID: owner, groupID: entry.pointee.pw_gid)
        }
        for name in ["postgres", "nobody"] {
            if let entry = getpwnam(name) {
                return ServerAccount(userID: entry.pointee.pw_uid, groupID: entry.pointee.pw_gid)
            }
        }
        throw .programFailed(
            "PostgreSQL", detail: "it does not run as root, and there is neither a user postgres nor nobody.")
    }
}
