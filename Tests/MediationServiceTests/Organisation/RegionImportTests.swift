// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres
import TestSupport
import Testing

@testable import MediationService

@Suite("A file of regions")
struct RegionImportTests {
    private static let head = "code,name,kind,parent\n"

    private func run(_ text: String, in world: World, isTrial: Bool = false) async throws -> RegionImport.Outcome {
        try await RegionImport(database: world.application, clock: world.clock).run(
            Array((Self.head + text).utf8), isTrial: isTrial)
    }

    @Test("adds what is new and renames what has another name, and changes nothing a second time")
    func good() async throws {
        try await World.run { world in
            let text = "990101101205,\"=1+1, 村\",village,990101101000\r\n990101101204,𠅤㛃䶮村,village,990101101000\r\n"
            let trial = try await run(text, in: world, isTrial: true)
            #expect(trial == RegionImport.Outcome(added: 1, renamed: 1, isRenumbered: true))
            #expect(try await run(text, in: world) == trial)
            #expect(try await run(text, in: world) == RegionImport.Outcome(added: 0, renamed: 0, isRenumbered: false))
            let names = try await world.application.query(AllRegions()).map(\.name)
            #expect(names.contains("=1+1, 村") && names.contains("𠅤㛃䶮村"))
        }
    }

    @Test("may be GB 18030, or UTF-8 with a mark")
    func encodings() throws {
        let chinese: [UInt8] = [0xB7, 0xE3, 0x95, 0x32, 0xA6, 0x32, 0x82, 0x30, 0xB7, 0x31, 0xFE, 0x9F, 0xB4, 0xE5]
        let bytes = Array((Self.head + "990102000000,").utf8) + chinese + Array(",county,".utf8)
        let rows = try RegionFile(reading: bytes).rows
        #expect(rows.map(\.name) == ["枫𠅤㛃䶮村"])
        let marked = [0xEF, 0xBB, 0xBF] + Array((Self.head + "990102000000,枫县,county,").utf8)
        let markedRows = try RegionFile(reading: marked).rows
        #expect(markedRows.map(\.name) == ["枫县"])
    }

    @Test("with mistakes is refused as a whole, each with its line and its column")
    func faults() async throws {
        try await World.run { world in
            let text = """
                990101101205,新村,village,990101101000
                12,短,village,990101101000
                990101101206,,village,990101101000
                990101101207,村,hamlet,990101101000
                990101101208,村,village,990101109000
                990101101201,柳溪村,village,990101102000
                990101101205,新村,village,990101101000
                """
            let found = await #expect(throws: RegionRefusal.self) { _ = try await run(text, in: world) }
            #expect(
                found?.faults == [
                    RegionFault(.notACode, line: 3, field: "code"), RegionFault(.blank, line: 4, field: "name"),
                    RegionFault(.notAKind, line: 5, field: "kind"),
                    RegionFault(.repeated(line: 2), line: 8, field: "code"),
                ])
            let misplaced = "990101101208,村,village,990101109000\n990101101201,柳溪村,village,990101102000\n"
            let second = await #expect(throws: RegionRefusal.self) { _ = try await run(misplaced, in: world) }
            #expect(
                second?.faults == [
                    RegionFault(.noSuchParent, line: 2, field: "parent"), RegionFault(.moved, line: 3, field: "parent"),
                ])
            let known = try await world.application.query(AllRegions())
            #expect(known.count == 16)
        }
    }

    @Test("of a city without counties, which stands there twice, is one county")
    func city() throws {
        let text = Self.head + "990200000000,莞市,prefecture,\n990200000000,莞市,county,990200000000\n"
        let rows = try RegionFile(reading: Array(text.utf8)).rows
        #expect(rows.map(\.kind) == [.county])
    }

    @Test("that no gap has room for numbers everything anew, cases included, where no old number lay")
    func renumbering() async throws {
        try await World.run { world in
            let life = try await world.open()
            let before = try await world.application.query(AllRegions())
            let rows = (300..<900).map { "990101101\($0),村\($0),village,990101101000" }
            let outcome = try await run(rows.joined(separator: "\n"), in: world)
            #expect(outcome == RegionImport.Outcome(added: 600, renamed: 0, isRenumbered: true))
            let after = try await world.application.query(AllRegions())
            let highest = try #require(before.map(\.range.upperBound).max())
            #expect(after.allSatisfy { $0.range.lowerBound > highest })
            // A sign-in that still knows its old range sees nothing; a new one sees the case.
            await #expect(throws: ServiceError.notFound) {
                try await world.cases.view(life.id, as: try world.person("village"))
            }
            let fresh = try #require(
                try await world.application.query(CaseWorkers()).first { $0.name == "王秀兰" }.map(Principal.init))
            #expect(try await world.cases.view(life.id, as: fresh).row.state.id == life.id)
            #expect(try await world.findings() == [])
        }
    }

    @Test("waits for another one, and then finds what that one brought")
    func race() async throws {
        try await World.run { world in
            let text = "990101101205,新村,village,990101101000\n"
            let added = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<3 { group.addTask { try await run(text, in: world).added } }
                return try await group.reduce(0, +)
            }
            #expect(added == 1)
        }
    }
}
