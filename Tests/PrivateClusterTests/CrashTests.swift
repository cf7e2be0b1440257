// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension PrivateClusterTests {
    @Suite("A private cluster after a crash")
    struct CrashTests {
        @Test func `A killed server loses nothing that was committed`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                _ = try await cluster.psql("create table note as select generate_series(1, 1000) as number")
                let postmaster = try #require(try await cluster.postmaster())
                #expect(kill(postmaster, SIGKILL) == 0)
                try await cluster.stop()

                let next = try await scratch.start()
                #expect(next.origin == .started)
                #expect(try await next.psql("select count(*), sum(number) from note") == "1000|500500")
                try await next.stop()
            }
        }

        @Test func `A server left by a killed process is taken over and then stopped`() async throws {
            try await ScratchFolder.with { scratch in
                // Dropping the owner without a stop lets go of the lock, as the kernel does for a killed process.
                let postmaster = try await scratch.start().postmaster()
                let cluster = try await scratch.start()
                #expect(cluster.origin == .takenOver)
                #expect(try await cluster.postmaster() == postmaster)
                try await cluster.stop()
                #expect(!scratch.hasServer())
            }
        }

        @Test func `A first start that was killed half-way is done again`() async throws {
            try await ScratchFolder.with { scratch in
                let draft = try Folder.prepare(scratch.folder.path(of: "var/postgres/data.new"), mode: 0o700)
                try draft.put("15\n", as: "PG_VERSION", owner: .current)
                chmod(scratch.folder.path(of: "var/postgres"), 0o711)
                let cluster = try await scratch.start()
                #expect(cluster.origin == .created)
                #expect(draft.kind == .missing)
                try await cluster.stop()
            }
        }

        @Test func `The number of a dead server that another process has since got does not stop a start`() async throws
        {
            try await ScratchFolder.with { scratch in
                try await scratch.start().stop()
                let data = scratch.folder.folder("var/postgres/data")
                let account = try ServerAccount.choose(owner: data.owner)
                try data.put("\(getppid())\n\(data.path)\n1\n5432\n", as: "postmaster.pid", owner: account)
                let cluster = try await scratch.start()
                #expect(cluster.origin == .started)
                try await cluster.stop()
            }
        }

        @Test func `A server whose socket was removed is started again`() async throws {
            try await ScratchFolder.with { scratch in
                let first = try await scratch.start().postmaster()
                scratch.folder.folder("var/postgres/socket").remove(ClusterLayout.socketName)
                let cluster = try await scratch.start()
                #expect(cluster.origin == .started)
                #expect(try await cluster.postmaster() != first)
                try await cluster.stop()
            }
        }
    }
}
