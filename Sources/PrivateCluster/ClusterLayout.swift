// SPDX-License-Identifier: Apache-2.0

/// Where the parts of a cluster lie.
///
/// `root/data` always leads to the data and `root/socket` to the socket. They are folders in the data folder itself
/// where possible, and links to a spare folder where not: the server's account may be unable to enter the data folder
/// (a checkout below root's home), or the socket's path may be longer than the system takes.
struct ClusterLayout: Sendable {
    /// The folder that was asked for.
    let root: Folder
    /// The folder that holds `data`: the root or a spare folder.
    let home: Folder
    /// Made by `initdb`; missing until the first start is through, so that its presence means a whole cluster.
    let data: Folder
    /// Entered by whoever connects; only its owner and root may.
    let socket: Folder

    /// The name that the server gives to its socket.
    static let socketName = ".s.PGSQL.\(ClusterAddress.usualPort)"

    /// The longest path of a socket that we allow; Linux takes 107 bytes, macOS 103.
    static let socketPathByteLimit = 100

    /// Data already made below `root`, or nil; throws if a link leads nowhere or the data are another user's.
    static func existingData(in root: Folder) throws(ClusterError) -> Folder? {
        let entry = root.folder("data")
        guard entry.kind != .missing else { return nil }
        guard let data = Folder.resolve(entry.path) else {
            throw .folderUnusable(entry.path, reason: "it leads to a folder that is gone")
        }
        let current = ServerAccount.current
        guard current.userID == 0 || data.owner == current.userID else {
            throw .folderUnusable(data.path, reason: "it belongs to another user; run this as that user or as root")
        }
        return data
    }

    /// The layout below `root`, with the folders of the socket made.
    ///
    /// - Parameters:
    ///   - data: What ``existingData(in:)`` found.
    ///   - spare: Where spare folders are made.
    static func prepare(
        root: Folder, data: Folder?, program: ServerProgram, spare: String
    ) async throws(ClusterError) -> ClusterLayout {
        let home: Folder
        if let data {
            home = data.parent
        } else if try await suits(root, program: program) {
            home = root
        } else {
            home = try makeSpare(in: spare, for: root, owner: program.account)
        }
        let socket = try prepareSocket(root: root, home: home, spare: spare, owner: program.account)
        return ClusterLayout(root: root, home: home, data: data ?? home.folder("data"), socket: socket)
    }

    /// Makes `root/data` lead to the data once they are made.
    func publishData() throws(ClusterError) {
        if home != root { try root.link("data", to: data) }
    }

    /// Whether the server's account can work below this folder and its programs can be given its path.
    private static func suits(_ root: Folder, program: ServerProgram) async throws(ClusterError) -> Bool {
        // pg_ctl hands paths to a shell between double quotes, and a comma separates hosts for a client.
        guard !root.path.contains(where: { "\"'$`\\,\n".contains($0) }) else { return false }
        let probe = root.folder("data.new")
        if probe.kind != .missing { try await program.asOurselves.require("rm", ["-rf", probe.path]) }
        try probe.make(mode: 0o700, owner: program.account)
        return try await program.run("test", ["-w", probe.path]).isSuccess
    }

    private static func makeSpare(
        in spare: String, for root: Folder, owner: ServerAccount
    ) throws(ClusterError) -> Folder {
        let folder = try Folder(path: spare).makeUnique(prefix: "fengqiao-")
        try folder.make(mode: 0o711, owner: .current)
        try folder.put("\(root.path)\n", as: "belongs-to", owner: .current)
        return folder
    }

    private static func prepareSocket(
        root: Folder, home: Folder, spare: String, owner: ServerAccount
    ) throws(ClusterError) -> Folder {
        let entry = root.folder("socket")
        if entry.kind == .link, let socket = Folder.resolve(entry.path), socket.owner == owner.userID { return socket }
        if entry.kind == .link { root.remove("socket") }

        var socket = home.folder("socket")
        if socket.folder(socketName).byteCount > socketPathByteLimit {
            socket = try makeSpare(in: spare, for: root, owner: owner).folder("socket")
        }
        try socket.make(mode: 0o700, owner: owner)
        if socket != entry {
            if entry.kind == .folder {
                // The data folder was moved to a longer path, and a dead socket may be left.
                for name in [socketName, "\(socketName).lock"] { entry.remove(name) }
                root.remove("socket")
            }
            try root.link("socket", to: socket)
        }
        return socket
    }
}

extension Folder {
    /// The folder in which this one lies.
    fileprivate var parent: Folder { Folder(path: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])) }
}
