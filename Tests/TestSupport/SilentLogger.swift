// SPDX-License-Identifier: Apache-2.0
package import Logging

extension Logger {
    /// Says nothing, for tests that provoke errors.
    package static var silent: Logger {
        Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
    }
}
