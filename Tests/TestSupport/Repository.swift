// SPDX-License-Identifier: Apache-2.0

/// Where the files of the repository lie, for tests that read them.
package enum Repository {
    /// The folder with `Package.swift`.
    package static let root = ancestor(of: #filePath, levels: 3)

    /// The folder of the migrations.
    package static let migrations = "\(root)/migrations"

    private static func ancestor(of path: StaticString, levels: Int) -> String {
        "/" + path.description.split(separator: "/").dropLast(levels).joined(separator: "/")
    }
}
