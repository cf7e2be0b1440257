// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder by its absolute path, with the few file operations that a cluster needs.
///
/// These are plain system calls rather than Foundation: the server starts without loading it.
struct Folder: Hashable, Sendable {
    /// Absolute, without links and without a slash at the end, once made by ``prepare(_:mode:)`` or ``resolve(_:)``.
    let path: String

    /// Makes the folder and its parents where missing, and gives back its absolute path without links.
    ///
    /// Throws with the system's own reason when it cannot be made or we may not make entries in it.
    ///
    /// - Parameter mode: The permissions of the last folder if it is made here; an existing one keeps its own.
    static func prepare(_ path: String, mode: mode_t) throws(ClusterError) -> Folder {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            let isLast = end == path.endIndex
            if mkdir(String(path[..<end]), isLast ? mode : 0o755) != 0, errno != EEXIST, errno != EISDIR {
                throw .folderUnusable(path, reason: systemReason())
            }
        }
        guard let folder = resolve(path) else { throw .folderUnusable(path, reason: systemReason()) }
        guard folder.kind == .folder else { throw .folderUnusable(path, reason: "it is not a folder") }
        guard access(folder.path, W_OK | X_OK) == 0 else { throw .folderUnusable(path, reason: systemReason()) }
        return folder
    }

    /// The folder without links, or nil when there is none.
    static func resolve(_ path: String) -> Folder? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return Folder(path: String(cString: resolved))
    }

    /// Makes a folder of an unguessable name below this one, which nobody can have prepared for us.
    func makeUnique(prefix: String) throws(ClusterError) -> Folder {
        var template = Array("\(path)/\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .folderUnusable(path, reason: Self.systemReason()) }
        return Folder(path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// The path of an entry of this folder.
    func path(of name: String) -> String { "\(path)/\(name)" }

    /// The folder of this name in this folder.
    func folder(_ name: String) -> Folder { Folder(path: path(of: name)) }

    /// Length of the path in bytes, the unit in which the system limits the paths of sockets.
    var byteCount: Int { path.utf8.count }
}

extension Folder {
    /// What is found at a path, without following a link.
    enum Kind: Hashable, Sendable { case missing, folder, link, other }

    /// What is found at this path.
    var kind: Kind {
        guard let status = Self.status(of: path) else { return .missing }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The user that owns what is found at this path, or nil when there is nothing.
    var owner: uid_t? { Self.status(of: path)?.st_uid }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    /// What the last failed system call says, such as "Permission denied".
    static func systemReason() -> String { String(cString: strerror(errno)) }
}
