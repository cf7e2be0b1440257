// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

extension PrivateClusterTests {
    @Suite("The PostgreSQL that a cluster runs on")
    struct ServerVersionTests {
        @Test(arguments: [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", ServerVersion(major: 15, minor: 18)),
            ("postgres (PostgreSQL) 17.2\n", ServerVersion(major: 17, minor: 2)),
            ("postgres (PostgreSQL) 18beta1", ServerVersion(major: 18, minor: 0)),
            ("postgres (PostgreSQL) 9.6.24", ServerVersion(major: 9, minor: 6)),
        ])
        func `A version is read from what the server prints`(printed: String, version: ServerVersion) {
            #expect(ServerVersion(printed: printed) == version)
        }

        @Test(arguments: ["", "psql: error", "postgres (PostgreSQL) ", "postgres (PostgreSQL) devel"])
        func `What is no version is none`(printed: String) {
            #expect(ServerVersion(printed: printed) == nil)
        }

        @Test func `A PostgreSQL that is too old is named`() async throws {
            try await ScratchFolder.with { scratch in
                var options = scratch.options
                let old = try await scratch.makeFakeServer(saying: "13.21")
                options.binaryFolders = [old]
                await #expect(throws: ClusterError.serverTooOld(found: "13.21", folder: old)) {
                    _ = try await scratch.start(options: options)
                }
            }
        }

        @Test func `The newest of several is taken, unless the data are of an older one`() async throws {
            try await ScratchFolder.with { scratch in
                var folders: [String] = []
                for version in ["15.9", "17.2", "15.18", "13.1"] {
                    folders.append(try await scratch.makeFakeServer(saying: version))
                }
                let newest = try await ServerBinaries.find(in: folders, major: nil, data: scratch.folder)
                #expect(newest == ServerBinaries(folder: folders[1], version: ServerVersion(major: 17, minor: 2)))
                let matching = try await ServerBinaries.find(in: folders, major: 15, data: scratch.folder)
                #expect(matching == ServerBinaries(folder: folders[2], version: ServerVersion(major: 15, minor: 18)))
            }
        }

        @Test func `No PostgreSQL at all is said plainly`() async throws {
            try await ScratchFolder.with { scratch in
                var options = scratch.options
                options.binaryFolders = [scratch.folder.path]
                await #expect(throws: ClusterError.serverMissing) { _ = try await scratch.start(options: options) }
            }
        }

        @Test func `Data of a version that is not installed are left alone`() async throws {
            try await ScratchFolder.with { scratch in
                let data = try Folder.prepare(scratch.folder.path(of: "var/postgres/data"), mode: 0o700)
                try data.put("12\n", as: "PG_VERSION", owner: .current)
                await #expect(throws: ClusterError.serverMajorMissing(12, data: data.path)) {
                    _ = try await scratch.start()
                }
                #expect(data.read("PG_VERSION") == "12\n")
            }
        }
    }
}
