// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why the file of a keyring cannot be used; each says what to do.
package enum KeyringFileFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case unreadable(String, reason: String)
    case unwritable(String, reason: String)
    case open(String)
    case wrong(String, KeyringFault)

    package var description: String {
        switch self {
        case .unreadable(let path, let reason): "The keyring \(path) cannot be read: \(reason)."
        case .unwritable(let path, let reason): "The keyring \(path) cannot be written: \(reason)."
        case .open(let path): "Others may read the keyring \(path); run chmod 600 \(path) first."
        case .wrong(let path, let fault): "\(path) is no keyring: \(fault)."
        }
    }
}

/// The file that holds a keyring: readable by its owner alone, and always whole.
package struct KeyringFile: Hashable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    /// - Returns: `nil` when there is no file.
    /// - Throws: when it is no keyring, or others may read it.
    package func read() throws(KeyringFileFailure) -> Keyring? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            guard errno != ENOENT else { return nil }
            throw .unreadable(path, reason: reason())
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .unreadable(path, reason: reason()) }
        guard status.st_mode & 0o077 == 0 else { throw .open(path) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while case let count = systemRead(file, &chunk, chunk.count), count != 0 {
            guard count > 0 else { throw .unreadable(path, reason: reason()) }
            bytes += chunk[..<count]
        }
        do { return try Keyring(text: String(decoding: bytes, as: UTF8.self)) } catch { throw .wrong(path, error) }
    }

    /// Puts a keyring in place whole: it is written beside its place, brought to the disk and moved there, so that a cut
    /// of power leaves the old one or the new one.
    package func write(_ keyring: Keyring) throws(KeyringFileFailure) {
        let draft = path + ".new"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unwritable(path, reason: reason()) }
        defer { close(file) }
        var rest = Array(keyring.text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .unwritable(path, reason: reason()) }
            rest = rest.dropFirst(count)
        }
        guard fsync(file) == 0, rename(draft, path) == 0 else { throw .unwritable(path, reason: reason()) }
    }

    /// What the last failed system call says, such as "Permission denied".
    private func reason() -> String { String(cString: strerror(errno)) }
}

// Named apart from the methods above, which would be found first.
private func systemRead(_ file: Int32, _ bytes: inout [UInt8], _ count: Int) -> Int { read(file, &bytes, count) }
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }
