// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Spreadsheets
import TestSupport
import Testing

@testable import MediationService

@Suite("A register")
struct RegisterTests {
    private static let march = Month("2026-03-01" as LegalDay)

    private static func order(_ format: RegisterFormat, names: RegisterNames = .masked) -> RegisterOrder {
        RegisterOrder(format: format, from: march, to: march, region: nil, names: names, reason: "季度报送")
    }

    /// The name of a party, and the title, as a table has them.
    private static let writing = RegisterWriting(
        title: "台账", columns: ["序号", "申请人", "名称"], watermark: { person, _ in "导出人：\(person.name)" },
        cells: { line, serial in
            [.integer(Int64(serial)), .text(line.applicants.joined(separator: "、")), .text("=" + line.code)]
        })

    private static func text(_ sheet: WrittenSheet) throws -> String {
        var bytes: [UInt8] = []
        while true {
            let piece = try sheet.bytes(from: bytes.count)
            if piece.isEmpty { break }
            bytes += piece
        }
        #expect(bytes.count == sheet.size)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("has the cases that the person sees, in their order, masked, safe against formulas, with who took it out")
    func csv() async throws {
        try await World.run { world in
            let own = try await world.lead([])
            _ = try await world.lead(in: 990_101_101_202, [])
            world.now = ("2026-04-01" as LegalDay).evening
            let village = try world.worker(.village, for: World.village)
            let sheet = try await RegisterService(cases: world.cases).write(
                Self.order(.csv), Self.writing, as: village)
            let code = CaseCode(own.id).description
            let parties = try await world.cases.view(own.id, as: village).parties
            let name = try #require(parties.first { $0.side == .applicant }?.name)
            let masked = String(name.prefix(1)) + String(repeating: "*", count: name.count - 1)
            #expect(
                try Self.text(sheet)
                    == "\u{FEFF}序号,申请人,名称\r\n1,\(masked),'=\(code)\r\n导出人：\(village.name)\r\n")
            let exported = try await world.lines().filter { $0.kind == .export }
            #expect(exported.map(\.field) == ["register csv masked"])
            #expect(exported.map(\.reason) == ["季度报送"])
        }
    }

    @Test(
        "is for those who work on cases; names in full are for those who direct; every one leaves a line, refused ones none"
    )
    func authority() async throws {
        try await World.run { world in
            _ = try await world.lead([])
            world.now = ("2026-04-01" as LegalDay).evening
            let registers = RegisterService(cases: world.cases)
            for username in ["leader", "auditor", "admin", "liaison"] {
                let person = try world.person(username)
                await #expect(throws: ServiceError.notFound, "\(username)") {
                    try await registers.write(Self.order(.xlsx), Self.writing, as: person)
                }
            }
            let village = try world.worker(.village, for: World.village)
            await #expect(throws: ServiceError.figuresNotPermitted) {
                try await registers.write(Self.order(.csv, names: .full), Self.writing, as: village)
            }
            #expect(try await world.lines().filter { $0.kind == .export } == [])
            let township = try world.worker(.township, for: World.village)
            _ = try await registers.write(Self.order(.csv, names: .full), Self.writing, as: township)
            #expect(try await world.lines().filter { $0.kind == .export }.map(\.field) == ["register csv full"])
        }
    }

    @Test("of a reversed time is refused")
    func reversed() async throws {
        try await World.run { world in
            let order = RegisterOrder(
                format: .csv, from: Self.march, to: Self.march.adding(-1), region: nil, names: .masked, reason: "x")
            let village = try world.worker(.village, for: World.village)
            let fault = MonthFault.reversed(from: Self.march, to: Self.march.adding(-1))
            await #expect(throws: ServiceError.invalidMonths(fault)) {
                try await RegisterService(cases: world.cases).write(order, Self.writing, as: village)
            }
        }
    }

    @Test("masks names and long numbers wherever they stand")
    func masking() async throws {
        try await World.run { world in
            let life = try await world.lead([])
            let village = try world.worker(.village, for: World.village)
            let view = try await world.cases.view(life.id, as: village)
            let names = view.parties.map(\.name)
            let line = RegisterLine(
                id: life.id, code: "x", number: nil, registeredAt: world.now, source: .apply, type: .neighbour,
                title: names.joined(separator: "与"), summary: "电话13812345678，\(names[0])家，门牌12号", regionName: "柳溪村",
                stage: .closed, level: .village, firstLevel: .village, risk: .green, unitName: "u", personName: "p",
                acceptedOn: nil, agreedOn: nil, closedOn: nil, dueOn: nil, ending: nil, followUps: 0,
                applicants: [names[0]], respondents: Array(names.dropFirst()), amount: nil, promises: 0, kept: 0)
            let masked = line.masked
            for name in names where name.count > 1 {
                #expect(!masked.title.contains(name))
                #expect(!masked.summary.contains(name))
            }
            #expect(masked.summary.contains("138********"))
            #expect(masked.summary.contains("12号"))
        }
    }
}
