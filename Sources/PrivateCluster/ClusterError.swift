// SPDX-License-Identifier: Apache-2.0

/// Why a private cluster cannot be had, in one plain sentence that says what to do.
package enum ClusterError: Error, Hashable, Sendable {
    /// No PostgreSQL server programs were found.
    case serverMissing
    /// The newest PostgreSQL found is older than we need.
    case serverTooOld(found: String, folder: String)
    /// The data were made by a major version that is not installed.
    case serverMajorMissing(Int, data: String)
    /// The folder cannot be made, entered or written.
    case folderUnusable(String, reason: String)
    /// Another process runs the cluster of this folder; `processID` is nil when it has not written its name yet.
    case folderInUse(String, processID: Int32?)
    /// A program of the server failed; `detail` is the most telling line that it wrote.
    case programFailed(String, detail: String)
    /// The task that asked for the cluster was cancelled; whatever had been started was stopped again.
    case cancelled
}

extension ClusterError: CustomStringConvertible {
    /// The sentence to show, without the name of a Swift type.
    package var description: String {
        switch self {
        case .serverMissing:
            "\(Self.need), but its server programs (initdb, pg_ctl) were not found; "
                + "on Debian and Ubuntu install the package postgresql."
        case .serverTooOld(let found, let folder):
            "\(Self.need), but the newest one found is \(found), in \(folder)."
        case .serverMajorMissing(let major, let data):
            "The data in \(data) were made by PostgreSQL \(major), which is not installed; install it, "
                + "or dump the data with it and restore them into a new folder."
        case .folderUnusable(let path, let reason):
            "The folder \(path) cannot be used: \(reason)."
        case .folderInUse(let path, let processID?):
            "The cluster in \(path) is already in use by the process \(processID); "
                + "stop that one or choose another folder."
        case .folderInUse(let path, nil):
            "The cluster in \(path) is being started or stopped by another process; try again in a moment."
        case .programFailed(let program, let detail):
            "\(program) failed: \(detail)"
        case .cancelled:
            "Starting the cluster was cancelled."
        }
    }

    private static let need = "PostgreSQL \(ServerBinaries.oldestMajor) or newer is needed"

    /// The exit code of a command that ends with this error, from the family of `sysexits.h`.
    package var exitCode: Int32 {
        switch self {
        case .serverMissing, .serverTooOld, .serverMajorMissing: 69
        case .folderUnusable: 73
        case .folderInUse: 75
        case .programFailed, .cancelled: 1
        }
    }
}
