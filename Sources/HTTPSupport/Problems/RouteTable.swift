// SPDX-License-Identifier: Apache-2.0
package import Hummingbird
import Synchronization

/// Which methods each path of the server has, in order to tell 405 from 404.
///
/// The router answers both with 404, and middleware must be added before the routes; so the table is filled when all
/// routes are known.
package final class RouteTable: Sendable {
    /// What the router calls a request that no route matches.
    static let unmatched = "NotFound"

    private let routes = Mutex<[(path: RouterPath, method: String)]>([])

    /// A table without routes.
    package init() {}

    /// Learns the routes of a router to which all routes have been added.
    package func learn(_ router: Router<AppContext>) {
        let learnt = router.routes.map { (path: $0.path, method: $0.method.rawValue) }
        routes.withLock { $0 = learnt }
    }

    /// The methods of a path in alphabetical order, with HEAD wherever there is GET.
    func methods(at path: String) -> [String] {
        let segments = path.split(separator: "/", omittingEmptySubsequences: true)
        var methods = Set(routes.withLock { $0 }.filter { matches($0.path, segments) }.map(\.method))
        if methods.contains("GET") { methods.insert("HEAD") }
        return methods.sorted()
    }

    private func matches(_ path: RouterPath, _ segments: [Substring]) -> Bool {
        for (index, element) in path.components.enumerated() {
            if element == .recursiveWildcard { return true }
            guard index < segments.count, element ~= segments[index] else { return false }
        }
        return path.components.count == segments.count
    }
}
