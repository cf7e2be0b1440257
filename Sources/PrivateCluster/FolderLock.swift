// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The right to run the cluster of a data folder, held by at most one living process.
///
/// The kernel lets go of it when the process ends, however it ends, so a killed process leaves no lock behind.
/// Programs that we start do not inherit it.
final class FolderLock: Sendable {
    private let file: CInt

    private init(file: CInt) { self.file = file }

    deinit {
        // A program being started has a copy of the file for an instant; closing ours would not let go of the lock.
        release()
        close(file)
    }

    /// Lets go of the lock before the process ends.
    func release() { flock(file, LOCK_UN) }

    /// Takes the lock without waiting; nil when another process holds it.
    static func take(in folder: Folder) throws(ClusterError) -> FolderLock? {
        let file = open(folder.path(of: name), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .folderUnusable(folder.path, reason: Folder.systemReason()) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
        let holder = "\(getpid())\n"
        ftruncate(file, 0)
        _ = write(file, holder, holder.utf8.count)
        return FolderLock(file: file)
    }

    /// The process that took the lock last, for a message; nil when it has not written its number yet.
    static func holder(in folder: Folder) -> Int32? {
        folder.read(name).flatMap { text in Int32(text.prefix { $0 != "\n" }) }
    }

    private static let name = "lock"
}
