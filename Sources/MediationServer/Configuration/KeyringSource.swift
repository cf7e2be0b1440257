// SPDX-License-Identifier: Apache-2.0
package import Sealing

/// Where the keyring of an installation is kept.
package enum KeyringSource: Hashable, Sendable {
    /// A file, which is made at the first start.
    case file(String)
    /// A variable of the environment, for platforms that keep secrets themselves; `;` ends a line.
    case environment(String)

    /// Chooses, in this order: a named file, `FENGQIAO_KEYRING` (a file), `FENGQIAO_KEYS` (the keyring itself), the file
    /// `keyring` in a data folder.
    ///
    /// - Throws: `StartFailure` when none is named.
    package init(file: String?, data: String?, environment: [String: String]) throws(StartFailure) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let path = file ?? variable("FENGQIAO_KEYRING") {
            self = .file(path)
        } else if let keys = variable("FENGQIAO_KEYS") {
            self = .environment(keys)
        } else if let data {
            self = .file("\(data)/keyring")
        } else {
            throw StartFailure(
                .configuration,
                "Name the file of the keyring with --keyring or FENGQIAO_KEYRING; it is made if there is none.")
        }
    }

    /// - Returns: `nil` when there is no file yet.
    /// - Throws: `StartFailure` when there is one that cannot be used.
    package func read() throws(StartFailure) -> Keyring? {
        switch self {
        case .file(let path):
            do { return try KeyringFile(path).read() } catch { throw StartFailure(.configuration, error.description) }
        case .environment(let keys):
            do {
                return try Keyring(text: keys.split(separator: ";").joined(separator: "\n"))
            } catch {
                throw StartFailure(.configuration, "FENGQIAO_KEYS is no keyring: \(error).")
            }
        }
    }

    /// Puts a keyring in place of the old one.
    ///
    /// - Throws: `StartFailure`, also for the environment, which only people can change.
    package func write(_ keyring: Keyring) throws(StartFailure) {
        switch self {
        case .file(let path):
            do { try KeyringFile(path).write(keyring) } catch {
                throw StartFailure(.cannotCreate, error.description)
            }
        case .environment:
            throw StartFailure(.configuration, "Keys in FENGQIAO_KEYS are changed where the variable is set.")
        }
    }
}
