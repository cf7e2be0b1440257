// SPDX-License-Identifier: Apache-2.0
internal import FoundationEssentials

/// The description of the API that the server hands out, as it was installed.
enum APIDescription {
    private static let usualPlaces = ["./docs/openapi.yaml", "/usr/share/fengqiao/openapi.yaml"]

    /// The bytes of `docs/openapi.yaml`; `nil` when it was not installed, which is no reason not to serve.
    static func read() -> [UInt8]? {
        usualPlaces.lazy.compactMap { FileManager.default.contents(atPath: $0) }.first.map(Array.init)
    }
}
