// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Folder {
    /// The text of a small file, or nil when there is none or it may not be read.
    func read(_ name: String) -> String? {
        guard let file = fopen(path(of: name), "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts a file in place whole, readable by its owner only.
    ///
    /// It is written beside its place and moved there, so that root never writes through a link that the owner of the
    /// folder put in the way, and a full disk leaves the old file.
    func put(_ text: String, as name: String, owner: ServerAccount) throws(ClusterError) {
        let draft = path(of: ".\(name).new")
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .folderUnusable(path, reason: Self.systemReason()) }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .folderUnusable(path, reason: Self.systemReason()) }
            rest = rest.dropFirst(count)
        }
        guard fchown(file, owner.userID, owner.groupID) == 0, rename(draft, path(of: name)) == 0 else {
            throw .folderUnusable(path, reason: Self.systemReason())
        }
    }

    /// Removes the file, link or empty folder of this name; that it is not there is no error.
    func remove(_ name: String) { if unlink(path(of: name)) != 0 { rmdir(path(of: name)) } }

    /// Moves an entry of this folder to another name.
    func move(_ name: String, to other: String) throws(ClusterError) {
        guard rename(path(of: name), path(of: other)) == 0 else {
            throw .folderUnusable(path, reason: Self.systemReason())
        }
    }

    /// Makes a link of this name that leads to `target`.
    func link(_ name: String, to target: Folder) throws(ClusterError) {
        guard symlink(target.path, path(of: name)) == 0 else {
            throw .folderUnusable(path, reason: Self.systemReason())
        }
    }

    /// Makes this folder with these permissions for the server's account; an existing one is taken as it is.
    func make(mode: mode_t, owner: ServerAccount) throws(ClusterError) {
        guard mkdir(path, mode) == 0 || errno == EEXIST else {
            throw .folderUnusable(path, reason: Self.systemReason())
        }
        guard chmod(path, mode) == 0, lchown(path, owner.userID, owner.groupID) == 0 else {
            throw .folderUnusable(path, reason: Self.systemReason())
        }
    }
}
