// SPDX-License-Identifier: Apache-2.0

/// A version of PostgreSQL, such as 15.18; its files are compatible within one major version.
struct ServerVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    let major: Int
    let minor: Int

    init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads what `postgres --version` prints: `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`, also `17beta2`.
    init?(printed: String) {
        guard let mark = printed.firstRange(of: "(PostgreSQL) ") else { return nil }
        let parts = printed[mark.upperBound...].prefix { $0 != " " && $0 != "\n" }.split(separator: ".")
        guard let first = parts.first, let major = Int(first.prefix { $0.isNumber }) else { return nil }
        self.init(major: major, minor: parts.count > 1 ? Int(parts[1].prefix { $0.isNumber }) ?? 0 : 0)
    }

    var description: String { "\(major).\(minor)" }

    static func < (left: ServerVersion, right: ServerVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
