// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Where the files lie that come with the program: in the checkout it was built from, or where a package puts them.
package enum Installation {
    /// The path of a file or folder that comes with the program, such as `migrations`; `nil` when it is nowhere.
    package static func locate(_ name: String) -> String? {
        folders.lazy.map { "\($0)/\(name)" }.first { access($0, R_OK) == 0 }
    }

    /// The working folder, the checkout above `.build/<configuration>/fengqiao`, and the place of a package.
    private static var folders: [String] { [".", checkout, "/usr/share/fengqiao"].compactMap(\.self) }

    private static var checkout: String? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        let parts = String(cString: program).split(separator: "/")
        guard let build = parts.lastIndex(of: ".build") else { return nil }
        return "/" + parts[..<build].joined(separator: "/")
    }
}
