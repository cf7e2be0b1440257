// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An open file, closed when nobody has it any more.
final class FileDescriptorBox: Sendable {
    private let descriptor: Int32

    init(writing path: String) throws(SheetFailure) {
        descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file }
    }

    init(reading path: String) throws(SheetFailure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file }
    }

    deinit { close(descriptor) }

    func write(_ bytes: [UInt8]) throws(SheetFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw .file }
            rest = rest.dropFirst(written)
        }
    }

    /// At most so many bytes from a position; none at the end.
    func read(_ count: Int, at offset: Int) throws(SheetFailure) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            var got = pread(descriptor, buffer.baseAddress, count, off_t(offset))
            while got < 0 && errno == EINTR { got = pread(descriptor, buffer.baseAddress, count, off_t(offset)) }
            failed = got < 0
            length = max(0, got)
        }
        if failed { throw .file }
        return bytes
    }
}
