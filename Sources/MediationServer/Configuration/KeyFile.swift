// SPDX-License-Identifier: Apache-2.0
internal import MediationService

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A file with the 32 bytes under which the secrets of second factors are sealed; only its owner can read it.
enum KeyFile {
    /// Reads the key, or makes one where there is none yet.
    ///
    /// - Throws: `StartFailure` for a file that is no key, that others can read, or that cannot be made.
    static func key(at path: String) throws(StartFailure) -> SealingKey {
        if access(path, F_OK) != 0 { try make(path) }
        var status = stat()
        guard stat(path, &status) == 0, let bytes = FileBytes.read(path), let key = SealingKey(bytes) else {
            throw StartFailure(
                .configuration, "\(path) is no sealing key: it must be a readable file of \(SealingKey.size) bytes.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw StartFailure(.configuration, "\(path) can be read by others: chmod 600 \(path)")
        }
        return key
    }

    private static func make(_ path: String) throws(StartFailure) {
        // Made by one only, should two servers start together; the other one reads it.
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            if errno == EEXIST { return }
            throw StartFailure(.cannotCreate, "\(path) cannot be made: is there such a folder, and may it be written?")
        }
        defer { close(file) }
        let key = (0..<SealingKey.size).map { _ in UInt8.random(in: .min ... .max) }
        guard write(file, key, key.count) == key.count, fsync(file) == 0 else {
            throw StartFailure(.cannotCreate, "\(path) cannot be written.")
        }
    }
}
