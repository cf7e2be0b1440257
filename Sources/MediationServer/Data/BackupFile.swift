// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file that is written from its beginning to its end, or read so.
final class BackupFile {
    private let file: Int32
    private let path: String

    private init(_ file: Int32, path: String) {
        self.file = file
        self.path = path
    }

    deinit { close(file) }

    /// A file beside its place, readable by its owner only.
    static func draft(of path: String) throws(StartFailure) -> BackupFile {
        let draft = path + ".part"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw StartFailure(.cannotCreate, "\(draft) cannot be made: \(reason).") }
        return BackupFile(file, path: draft)
    }

    static func reading(_ path: String) throws(StartFailure) -> BackupFile {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw StartFailure(.failed, "\(path) cannot be read: \(reason).") }
        return BackupFile(file, path: path)
    }

    func write(_ bytes: [UInt8]) throws(StartFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw StartFailure(.cannotCreate, "\(path) cannot be written: \(Self.reason).") }
            rest = rest.dropFirst(count)
        }
    }

    /// Brings it to the disk and puts it in its place.
    func publish(as name: String) throws(StartFailure) {
        guard fsync(file) == 0, rename(path, name) == 0 else {
            throw StartFailure(.cannotCreate, "\(name) cannot be written: \(Self.reason).")
        }
    }

    /// Leaves nothing of a draft.
    func discard() { unlink(path) }

    /// The next bytes; none at the end.
    func read() throws(StartFailure) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = systemRead(file, &chunk, chunk.count)
        guard count >= 0 else { throw StartFailure(.failed, "\(path) cannot be read: \(Self.reason).") }
        return Array(chunk.prefix(count))
    }

    private static var reason: String { String(cString: strerror(errno)) }
}

// Named apart from the methods above, which would be found first.
private func systemRead(_ file: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int { read(file, &bytes, count) }
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
