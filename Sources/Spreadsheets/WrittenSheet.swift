// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A table that was written to a file without a name: it is gone when nobody reads it any more, whatever happens.
package final class WrittenSheet: Sendable {
    private let file: FileDescriptorBox
    /// In bytes.
    package let size: Int

    /// How much is read at a time.
    package static let piece = 1 << 16

    /// - Parameters:
    ///   - folder: where there is room; nobody else can read what is in it.
    ///   - body: writes the rows.
    package init<Writer: SheetWriter>(
        _: Writer.Type, in folder: String = temporaryFolder, head: SheetHead,
        _ body: (inout Writer) throws -> Void
    ) throws {
        var template = Array("\(folder)/fengqiao-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw SheetFailure.file }
        close(descriptor)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        var writer = try Writer(path: path, head: head)
        try body(&writer)
        try writer.finish()
        file = try FileDescriptorBox(reading: path)
        var status = stat()
        guard stat(path, &status) == 0 else { throw SheetFailure.file }
        size = Int(status.st_size)
    }

    /// The bytes from a position, at most a piece of them; none at the end.
    package func bytes(from offset: Int) throws(SheetFailure) -> [UInt8] { try file.read(Self.piece, at: offset) }

    /// Where the system keeps what is needed for a moment.
    package static var temporaryFolder: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }
}
