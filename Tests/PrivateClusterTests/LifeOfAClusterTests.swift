// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension PrivateClusterTests {
    @Suite("The life of a private cluster")
    struct LifeOfAClusterTests {
        @Test func `A new folder gets a cluster of our settings with an empty database`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                #expect(cluster.origin == .created)
                #expect(
                    cluster.address
                        == ClusterAddress(socketFolder: scratch.folder.path(of: "var/postgres/socket"), port: 5432))
                let facts = try await cluster.psql(
                    """
                    select current_database(), current_user, current_setting('server_encoding'),
                        current_setting('listen_addresses'), current_setting('data_checksums'), current_setting('fsync'),
                        current_setting('TimeZone'),
                        (select count(*) from pg_class where relnamespace = 'public'::regnamespace)
                    """)
                #expect(facts == "fengqiao|postgres|UTF8||on|on|UTC|0")
                try await cluster.stop()
            }
        }

        @Test func `Only the server's user and root may enter its folders`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                for name in ["data", "socket"] {
                    var status = stat()
                    #expect(lstat(scratch.folder.path(of: "var/postgres/\(name)"), &status) == 0)
                    #expect(status.st_mode & 0o777 == 0o700, "\(name)")
                    #expect(status.st_uid != 0, "\(name)")
                }
                try await cluster.stop()
            }
        }

        @Test func `What is written stays through a stop and a start`() async throws {
            try await ScratchFolder.with { scratch in
                let first = try await scratch.start()
                _ = try await first.psql("create table note (words text); insert into note values ('枫桥')")
                try await first.stop()
                let second = try await scratch.start()
                #expect(second.origin == .started)
                #expect(try await second.psql("select words from note") == "枫桥")
                try await second.stop()
            }
        }

        @Test func `Stopping twice and at once is the same as stopping`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                #expect(scratch.hasServer())
                async let other: Void = cluster.stop()
                try await cluster.stop()
                try await other
                try await cluster.stop()
                #expect(!scratch.hasServer())
            }
        }

        @Test func `A cancelled task still stops the server`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                #expect(scratch.hasServer())
                let task = Task {
                    withUnsafeCurrentTask { $0?.cancel() }
                    try await cluster.stop()
                }
                try await task.value
                #expect(!scratch.hasServer())
            }
        }

        @Test func `A cancelled start leaves no server behind`() async throws {
            try await ScratchFolder.with { scratch in
                let task = Task { () throws(ClusterError) -> PrivateCluster in
                    withUnsafeCurrentTask { $0?.cancel() }
                    return try await scratch.start()
                }
                await #expect(throws: ClusterError.cancelled) { _ = try await task.value }
                #expect(scratch.folder.folder("var/postgres/data").read("postmaster.pid") == nil)
            }
        }

        @Test func `Settings of the administrator win over ours`() async throws {
            try await ScratchFolder.with { scratch in
                try await scratch.start().stop()
                let data = scratch.folder.folder("var/postgres/data")
                let account = try ServerAccount.choose(owner: data.owner)
                try data.put("work_mem = 3MB\n", as: "local.conf", owner: account)
                let cluster = try await scratch.start()
                #expect(try await cluster.psql("show work_mem") == "3MB")
                try await cluster.stop()
            }
        }
    }
}
