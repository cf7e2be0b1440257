// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import TestSupport
import Testing

@Suite("A term of office")
struct OfficeTests {
    private func offices(_ world: World) -> OfficeService { OfficeService(cases: world.cases) }

    @Test("cannot end while there are open cases in hand, and can when they were handed over in one act")
    func handOver() async throws {
        try await World.run { world in
            let (one, other) = (try await world.open(), try await world.open())
            let holder = try world.person("990101101201-mediator")
            let director = try world.person("990101101201-director")
            let admin = try world.person("admin")
            let office = try #require(try await offices(world).person(holder.person, as: admin).offices.first)
            #expect(office.openCases == 2)
            let ending = OfficeCommand.endOffice(holder.person, office: office.id, until: world.now.day)
            await #expect(throws: ServiceError.office(.openCases)) {
                try await offices(world).change(ending, expecting: 1, as: admin)
            }
            let giving = OfficeCommand.handOver(holder.person, in: holder.unit, to: director.person)
            #expect(try await offices(world).change(giving, as: admin).cases == 2)
            for life in [one, other] {
                #expect(try await world.state(of: life).holder.person == director.person)
            }
            #expect(try await offices(world).change(ending, expecting: 1, as: admin).version == 2)
            #expect(try await world.findings() == [])
        }
    }

    @Test("lasts through its last day and not a moment longer")
    func midnight() async throws {
        try await World.run { world in
            let admin = try world.person("admin")
            let unit = try world.person("village").unit
            let office = NewOffice(unit: unit, role: .mediator, from: World.monday, until: World.monday)
            _ = try await offices(world).change(
                .addPerson(NewPerson(name: "钱小红", username: "qian", office: office)), as: admin)
            let people = PeopleService(database: world.application, clock: world.clock)
            world.now = World.monday.adding(days: 1).start.adding(seconds: -1)
            #expect(try await people.list(as: admin).contains { $0.name == "钱小红" })
            world.now = World.monday.adding(days: 1).start
            #expect(try await people.list(as: admin).contains { $0.name == "钱小红" } == false)
        }
    }

    @Test("is changed by administrators only, of the own region only, and by nobody who saw an older version")
    func authority() async throws {
        try await World.run { world in
            let mediator = try world.person("village")
            let renaming = OfficeCommand.renamePerson(mediator.person, name: "王秀兰儿")
            for username in ["village", "township", "county", "leader", "auditor", "liaison"] {
                await #expect(throws: ServiceError.notFound, "\(username)") {
                    try await offices(world).change(renaming, expecting: 1, as: try world.person(username))
                }
            }
            let admin = try world.person("admin")
            _ = try await offices(world).change(renaming, expecting: 1, as: admin)
            await #expect(throws: ServiceError.office(.stale)) {
                try await offices(world).change(renaming, expecting: 1, as: admin)
            }
        }
    }

    @Test("begins in a unit that is there, and no place has two committees")
    func units() async throws {
        try await World.run { world in
            let admin = try world.person("admin")
            let second = NewUnit(region: 990_101_101_201, kind: .committee, name: "又一个", shortName: "又")
            await #expect(throws: ServiceError.office(.placeTaken)) {
                try await offices(world).change(.addUnit(second), as: admin)
            }
            let grid = NewUnit(region: 990_101_101_201, kind: .grid, name: "柳溪一网格", shortName: "柳一")
            let added = try await offices(world).change(.addUnit(grid), as: admin)
            let unit = try await offices(world).unit(try #require(added.unit), as: admin)
            #expect((unit.kind, unit.level) == (.grid, .village))
            let closed = try await offices(world).change(
                .closeUnit(unit.id, until: world.now.day), expecting: 1, as: admin)
            #expect(closed.version == 2)
        }
    }
}
