// SPDX-License-Identifier: Apache-2.0
import Crypto
import FoundationEssentials
internal import JSON
import NIOCore

/// The style sheets, scripts and images of the pages, read once and served from memory.
package struct StaticFiles: Sendable {
    /// One file, ready to be sent.
    struct File: Sendable {
        let content: ByteBuffer
        /// The same, smaller; `nil` for what does not get smaller.
        let compressed: ByteBuffer?
        let contentType: String
        /// The start of the SHA-256 of the content: it is in the address, so that a changed file has a new address.
        let hash: String
    }

    /// A folder or a file could not be read, or has a type that is not served.
    package struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
        /// What could not be read, and why.
        package let description: String

        /// Describes a failure.
        package init(description: String) {
            self.description = description
        }
    }

    private let files: [String: File]

    /// Takes files by their paths (with a leading slash).
    package init(_ contents: [String: [UInt8]]) throws(Failure) {
        var files: [String: File] = [:]
        for (path, bytes) in contents {
            guard let type = Self.contentType(of: path) else { throw Failure(description: "\(path): unknown type") }
            let hash = SHA256.hash(data: bytes).prefix(8).hexadecimal
            files[path] = File(
                content: ByteBuffer(bytes: bytes), compressed: Gzip.compressed(bytes).map { ByteBuffer(bytes: $0) },
                contentType: type, hash: hash)
        }
        self.files = files
    }

    /// Reads all files of a folder and of the folders in it.
    package init(folder: String) throws(Failure) {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            throw Failure(description: "\(folder): not a folder that can be read")
        }
        var contents: [String: [UInt8]] = [:]
        for name in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder = false
            guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder) else { continue }
            if isFolder { continue }
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw Failure(description: "\(folder)/\(name): cannot be read")
            }
            contents["/\(name)"] = Array(data)
        }
        try self.init(contents)
    }

    subscript(path: String) -> File? { files[path] }

    /// The address of a file with its hash, under which browsers may keep it for ever.
    ///
    /// A file that does not exist is a mistake of ours in a template and stops the program.
    package func address(of path: String) -> String {
        guard let file = files[path] else { preconditionFailure("There is no file \(path).") }
        return "\(path)?v=\(file.hash)"
    }

    private static func contentType(of path: String) -> String? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        return contentTypes[String(path[path.index(after: dot)...])]
    }

    private static let contentTypes: [String: String] = [
        "css": "text/css; charset=utf-8",
        "html": "text/html; charset=utf-8",
        "ico": "image/vnd.microsoft.icon",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json",
        "png": "image/png",
        "svg": "image/svg+xml",
        "txt": "text/plain; charset=utf-8",
        "webmanifest": "application/manifest+json",
        "woff2": "font/woff2",
        "yaml": "application/yaml",
    ]
}
