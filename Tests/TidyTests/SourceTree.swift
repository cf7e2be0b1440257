// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// The files of the repository that people write.
struct SourceTree {
    /// The top of the repository.
    static let root = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    private static let folders = ["Sources", "Tests", "Benchmarks", "docs", "migrations", "scripts", ".ci"]

    /// The files below the folders that we write, and the documents and the manifest at the top.
    static let files: [SourceFile] = {
        let top = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        var paths = top.filter { $0.hasSuffix(".md") || $0.hasSuffix(".swift") }
        for folder in folders {
            let below = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
            paths += below.filter { !isForeign($0) }.map { "\(folder)/\($0)" }
        }
        return paths.sorted().compactMap { path in
            guard let bytes = FileManager.default.contents(atPath: "\(root)/\(path)"), !bytes.contains(0) else {
                return nil
            }
            return SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
        }
    }()

    /// Whether something is at a path from the top.
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: "\(root)/\(path)") }

    /// What tools leave between our files.
    private static func isForeign(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".build") || $0 == "__pycache__" || $0.hasPrefix(".venv") }
    }
}
