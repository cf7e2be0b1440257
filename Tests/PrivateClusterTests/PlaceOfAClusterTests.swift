// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension PrivateClusterTests {
    @Suite("The place of a private cluster")
    struct PlaceOfAClusterTests {
        @Test func `A path too long for a socket keeps its data and gets a short folder for the socket`() async throws {
            try await ScratchFolder.with { scratch in
                let name = "\(String(repeating: "很深", count: 30))/var/postgres"
                let cluster = try await scratch.start(name)
                let root = scratch.folder.folder(name)
                #expect(root.folder("data").kind == .folder)
                #expect(root.folder("socket").kind == .link)
                #expect(Folder.resolve(root.path(of: "socket"))?.path == cluster.address.socketFolder)
                #expect(cluster.address.socketFolder.utf8.count <= 86)
                try await cluster.stop()

                let again = try await scratch.start(name)
                #expect(again.address == cluster.address)
                #expect(try await again.psql("select 1") == "1")
                try await again.stop()
            }
        }

        @Test func `A short socket folder that was cleaned away is made again`() async throws {
            try await ScratchFolder.with { scratch in
                let name = String(repeating: "deep/", count: 30)
                let first = try await scratch.start(name)
                try await first.stop()
                rmdir(first.address.socketFolder)
                let second = try await scratch.start(name)
                #expect(second.address != first.address)
                #expect(try await second.psql("select 1") == "1")
                try await second.stop()
            }
        }

        @Test func `A checkout that the server's user cannot enter works all the same`() async throws {
            try await ScratchFolder.with { scratch in
                _ = try Folder.prepare(scratch.folder.path(of: "closed"), mode: 0o700)
                let cluster = try await scratch.start("closed/var/postgres")
                let root = scratch.folder.folder("closed/var/postgres")
                let isRoot = geteuid() == 0
                #expect(root.folder("data").kind == (isRoot ? .link : .folder))
                #expect(root.folder("socket").kind == (isRoot ? .link : .folder))
                _ = try await cluster.psql("create table note as select 7 as number")
                try await cluster.stop()

                let again = try await scratch.start("closed/var/postgres")
                #expect(again.origin == .started)
                #expect(try await again.psql("select number from note") == "7")
                try await again.stop()
            }
        }

        @Test(arguments: ["with space and 中文", "with\"quote and $HOME", "with,comma"])
        func `A folder may have any name`(name: String) async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start(name)
                #expect(try await cluster.psql("select 1") == "1")
                try await cluster.stop()
            }
        }

        @Test func `A folder that cannot be made is refused with the system's reason`() async throws {
            try await ScratchFolder.with { scratch in
                try scratch.folder.put("", as: "file", owner: .current)
                let path = scratch.folder.path(of: "file/var")
                await #expect(throws: ClusterError.folderUnusable(path, reason: "Not a directory")) {
                    _ = try await scratch.start("file/var")
                }
            }
        }

        @Test func `Data whose link leads nowhere are not replaced by new ones`() async throws {
            try await ScratchFolder.with { scratch in
                let root = try Folder.prepare(scratch.folder.path(of: "var"), mode: 0o711)
                try root.link("data", to: scratch.folder.folder("gone"))
                let refusal = ClusterError.folderUnusable(
                    root.path(of: "data"), reason: "it leads to a folder that is gone")
                await #expect(throws: refusal) { _ = try await scratch.start("var") }
            }
        }
    }
}
