// SPDX-License-Identifier: Apache-2.0
internal import MediationService

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The file of the release before with the key under which it sealed the secrets of second factors. None is made any more.
package enum KeyFile {
    /// Whether there is one.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Reads the key.
    ///
    /// - Throws: `StartFailure` for a file that is no key, or that others can read.
    static func key(at path: String) throws(StartFailure) -> FormerFactorKey {
        var status = stat()
        guard stat(path, &status) == 0, let bytes = FileBytes.read(path), let key = FormerFactorKey(bytes) else {
            throw StartFailure(
                .configuration,
                "\(path) is no sealing key: it must be a readable file of \(FormerFactorKey.size) bytes.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw StartFailure(.configuration, "\(path) can be read by others: chmod 600 \(path)")
        }
        return key
    }
}
