// SPDX-License-Identifier: Apache-2.0
#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The two things that migrations ask of the file system, without Foundation.
enum FileReading {
    /// The content of a file.
    static func bytes(of path: String) throws(MigrationFailure) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(file, &chunk, chunk.count)
            guard count >= 0 else { throw .unreadable(path: path, reason: lastReason()) }
            guard count > 0 else { return bytes }
            bytes += chunk.prefix(count)
        }
    }

    /// The names of what lies in a folder, in no order.
    static func names(in folder: String) throws(MigrationFailure) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw .unreadable(path: folder, reason: lastReason()) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }

    private static func lastReason() -> String {
        unsafe String(cString: strerror(errno))
    }
}
