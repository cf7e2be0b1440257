// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

@Suite("What a private cluster says when it cannot run")
struct ClusterErrorTests {
    static let sentences: [(ClusterError, Int32, String)] = [
        (
            .serverMissing, 69,
            "PostgreSQL 15 or newer is needed, but its server programs (initdb, pg_ctl) were not found; "
                + "on Debian and Ubuntu install the package postgresql."
        ),
        (
            .serverTooOld(found: "13.21", folder: "/usr/lib/postgresql/13/bin"), 69,
            "PostgreSQL 15 or newer is needed, but the newest one found is 13.21, in /usr/lib/postgresql/13/bin."
        ),
        (
            .serverMajorMissing(16, data: "/srv/data"), 69,
            "The data in /srv/data were made by PostgreSQL 16, which is not installed; install it, "
                + "or dump the data with it and restore them into a new folder."
        ),
        (
            .folderUnusable("/srv", reason: "Permission denied"), 73,
            "The folder /srv cannot be used: Permission denied."
        ),
        (
            .folderInUse("/srv", processID: 42), 75,
            "The cluster in /srv is already in use by the process 42; stop that one or choose another folder."
        ),
        (
            .folderInUse("/srv", processID: nil), 75,
            "The cluster in /srv is being started or stopped by another process; try again in a moment."
        ),
        (.programFailed("initdb", detail: "no space left."), 1, "initdb failed: no space left."),
        (.cancelled, 1, "Starting the cluster was cancelled."),
    ]

    @Test(arguments: sentences)
    func `Each reason is one plain sentence with an exit code`(error: ClusterError, code: Int32, sentence: String) {
        #expect("\(error)" == sentence)
        #expect(error.exitCode == code)
    }

    @Test(arguments: [
        ("a\nFATAL:  lock file exists\nHINT: b", "lock file exists"),
        ("2026-01-01 UTC [7] PANIC:  disk full\nFATAL:  later", "disk full"),
        ("initdb: error: could not create directory", "could not create directory"),
        ("first\nlast", "last"),
    ])
    func `The line that tells most is found in what a program wrote`(text: String, line: String) {
        #expect(LogText(text).mostTelling == line)
    }

    @Test func `A program that wrote nothing has no telling line`() {
        #expect(LogText("").mostTelling == nil)
    }
}
