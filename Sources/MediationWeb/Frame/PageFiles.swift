// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport

/// The style sheet, the script and the sign of the pages. They are part of the program (`embedInCode` in `Package.swift`),
/// so that there is nothing to install beside it and nothing to lose.
enum PageFiles {
    private static let contents = [
        "/app.css": PackageResources.app_css, "/app.js": PackageResources.app_js,
        "/keys.js": PackageResources.keys_js,
        "/icon.svg": PackageResources.icon_svg,
    ]

    static func all() throws(StaticFiles.Failure) -> StaticFiles { try StaticFiles(contents) }

    static let styleSheet = address(of: "/app.css")
    static let script = address(of: "/app.js")
    static let keys = address(of: "/keys.js")
    static let icon = address(of: "/icon.svg")

    /// The address under which browsers may keep a file for ever.
    private static func address(of path: String) -> String {
        (try? all())?.address(of: path) ?? path
    }
}
