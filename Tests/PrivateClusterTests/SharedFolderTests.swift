// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import PrivateCluster

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension PrivateClusterTests {
    @Suite("Two who want the same cluster")
    struct SharedFolderTests {
        @Test func `The second owner is refused by the number of the first`() async throws {
            try await ScratchFolder.with { scratch in
                let cluster = try await scratch.start()
                let refusal = ClusterError.folderInUse(scratch.folder.path(of: "var/postgres"), processID: getpid())
                await #expect(throws: refusal) { _ = try await scratch.start() }
                #expect(try await cluster.psql("select 1") == "1")
                try await cluster.stop()
            }
        }

        @Test func `A borrower connects, and leaves the server running`() async throws {
            try await ScratchFolder.with { scratch in
                let owner = try await scratch.start()
                var options = scratch.options
                options.whenInUse = .borrow
                let borrower = try await scratch.start(options: options)
                #expect(borrower.origin == .borrowed)
                #expect(borrower.address == owner.address)
                try await borrower.stop()
                #expect(try await owner.psql("select 1") == "1")
                try await owner.stop()
            }
        }

        @Test func `A borrower of a folder that nobody uses owns it`() async throws {
            try await ScratchFolder.with { scratch in
                try await scratch.start().stop()
                var options = scratch.options
                options.whenInUse = .borrow
                let borrower = try await scratch.start(options: options)
                #expect(borrower.origin == .started)
                #expect(scratch.hasServer())
                try await borrower.stop()
                #expect(!scratch.hasServer())
            }
        }

        @Test func `A borrower of a cluster still being made is asked to wait`() async throws {
            try await ScratchFolder.with { scratch in
                let root = try Folder.prepare(scratch.folder.path(of: "var/postgres"), mode: 0o711)
                let lock = try #require(try FolderLock.take(in: root))
                var options = scratch.options
                options.whenInUse = .borrow
                await #expect(throws: ClusterError.folderInUse(root.path, processID: nil)) {
                    _ = try await scratch.start(options: options)
                }
                lock.release()
            }
        }

        @Test func `Clusters of two folders run side by side`() async throws {
            try await ScratchFolder.with { scratch in
                async let left = scratch.start("left")
                async let right = scratch.start("right")
                let clusters = try await [left, right]
                for (number, cluster) in clusters.enumerated() {
                    _ = try await cluster.psql("create table only_here as select \(number) as number")
                }
                for (number, cluster) in clusters.enumerated() {
                    #expect(try await cluster.psql("select number from only_here") == "\(number)")
                    try await cluster.stop()
                }
            }
        }
    }
}
