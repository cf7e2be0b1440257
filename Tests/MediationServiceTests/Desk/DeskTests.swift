// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationService
import MediationStore
import Postgres
import TestSupport
import Testing

@Suite("The desk of an office")
struct DeskTests {
    private static let township = "990101101000-officer"
    private static let mediator = "990101101201-mediator"
    private static let director = "990101101201-director"
    private static let neighbour = "990101101202-mediator"

    private static func chosen(_ lives: [Life]) -> [ChosenCase] {
        lives.map { ChosenCase(id: $0.id, version: $0.version) }
    }

    @Test("keeps named lists for one person, or for everybody of the unit; only who made one drops it")
    func lists() async throws {
        try await World.run { world in
            let lists = ListService(cases: world.cases)
            let (mine, colleague) = (try world.person(Self.mediator), try world.person(Self.director))
            #expect(try await lists.keep("stage=accepted", as: "受理的", isShared: false, by: mine))
            #expect(try await lists.keep("risk=red&holder=me", as: "危险的", isShared: true, by: mine))
            #expect(try await !lists.keep("risk=yellow", as: "危险的", isShared: true, by: mine))
            let own = try await lists.all(as: mine)
            #expect(own.map(\.name) == ["受理的", "危险的"])
            let shared = try await lists.all(as: colleague)
            #expect(shared.map { "\($0.name) \($0.query) \($0.isOwn)" } == ["危险的 risk=red&holder=me false"])
            #expect(try await lists.all(as: try world.person(Self.neighbour)) == [])
            let id = try #require(shared.first).id
            try await lists.drop(id, as: colleague)
            #expect(try await lists.all(as: mine) == own)
            try await lists.drop(id, as: mine)
            #expect(try await lists.all(as: colleague) == [])
            for number in 0..<9 {
                let isKept = try await lists.keep("", as: "\(number)", isShared: false, by: mine)
                #expect(isKept == (number < 7))
            }
        }
    }

    @Test("counts what a list has, of what the person may see")
    func counts() async throws {
        try await World.run { world in
            try await world.lead([(0, .accept)])
            try await world.lead([])
            var accepted = CaseFilter()
            accepted.stage = .accepted
            var overdue = CaseFilter()
            overdue.dueBefore = World.monday.adding(days: 90)
            let lists = ListService(cases: world.cases)
            let filters = [CaseFilter(), accepted, overdue]
            #expect(try await lists.counts(of: filters, as: try world.person(Self.township)) == [2, 1, 2])
            #expect(try await lists.counts(of: filters, as: try world.person(Self.neighbour)) == [0, 0, 0])
            var wanted = CaseFilter()
            wanted.dueBefore = World.monday
            let page = try await world.cases.list(wanted, limit: 5, as: try world.person(Self.township))
            #expect(page.items.isEmpty)
        }
    }

    @Test("gives chosen cases away one by one; what could not be given is named with its reason and stays whole")
    func assigning() async throws {
        try await World.run { world in
            let lives = [try await world.lead([(0, .accept)]), try await world.lead([]), try await world.lead([])]
            let elsewhere = try await world.open(in: 990_101_101_202)
            var moved = lives[2]
            try await world.give(.accept, to: &moved)
            let (director, mediator) = (try world.person(Self.director), try world.person(Self.mediator))
            let assigned = try await world.cases.assign(
                Self.chosen(lives + [elsewhere]), to: director.person, because: "王秀兰请假", as: director)
            #expect(Set(assigned.given.map(\.id)) == [lives[0].id, lives[1].id])
            #expect(assigned.left.map(\.line.id) == [lives[2].id])
            #expect(assigned.left.map(\.reason) == [.stale(current: 2)])
            #expect(try await world.state(of: lives[0]).holder.person == director.person)
            #expect(try await world.state(of: moved).holder.person == mediator.person)
            let event = try #require(try await world.cases.view(lives[1].id, as: director).events.last)
            #expect((event.command, event.spokenWords()[.reason]) == (.assign, "王秀兰请假"))
            #expect(try await world.findings() == [])
            await #expect(throws: ServiceError.notFound) {
                try await world.cases.assign(
                    Self.chosen(lives), to: mediator.person, because: "不行", as: mediator)
            }
        }
    }

    @Test("has beside a request what was tried, who agreed, what is owed, and cases that are like it")
    func review() async throws {
        try await World.run { world in
            let alike = try await world.lead([(0, .accept)])
            let life = try await world.lead([(0, .accept), (1, .session), (2, .escalate)])
            let officer = try world.person(Self.township)
            let line = try #require(try await world.cases.requests(limit: 5, as: officer).first)
            let review = try await world.cases.review(of: line, as: officer)
            #expect(review.request.line.id == life.id)
            #expect(review.request.tried == "谈了两回")
            #expect(!review.clocks.isEmpty)
            let likeness = try #require(review.similar.first)
            #expect((likeness.line.id, likeness.sharedNames, likeness.isSameKindAndPlace) == (alike.id, 2, true))
            #expect(review.similar.count == 1)
            // Nobody reviews what another unit is asked.
            await #expect(throws: ServiceError.notFound) {
                try await world.cases.review(of: line, as: try world.person("990101102000-officer"))
            }
        }
    }

    @Test("never calls a sensitive case similar to those who may not know of it")
    func sensitive() async throws {
        try await World.run { world in
            var hidden = try await world.open()
            try await world.give(.raiseRisk(RiskRaise(sign: .domesticViolence)), to: &hidden)
            let life = try await world.open()
            let officer = try world.person(Self.township)
            let seen = try await world.cases.view(life.id, as: officer)
            #expect(try await world.cases.similar(to: seen, as: officer) == [])
            let holder = try world.person(Self.mediator)
            let own = try await world.cases.view(life.id, as: holder)
            #expect(try await world.cases.similar(to: own, as: holder).map(\.line.id) == [hidden.id])
        }
    }

    @Test("watches the whistles of its own region, each on one sheet")
    func board() async throws {
        try await World.run { world in
            var life = try await world.lead([(0, .accept), (1, .session)])
            try await world.give(
                .blowWhistle(WhistleCall(kind: .emergency, department: .housing, need: "看墙", place: "老屋")),
                to: &life, by: .township)
            let whistles = WhistleService(cases: world.cases)
            let officer = try world.person(Self.township)
            let open = try await whistles.blown(.open, as: officer)
            #expect(
                open.map { [$0.caseID.description, $0.department.rawValue] } == [[life.id.description, "housing"]])
            for sheet in [WhistleSheet.late, .answered, .rated] {
                #expect(try await whistles.blown(sheet, as: officer) == [])
            }
            #expect(try await whistles.blown(.open, as: try world.person("990101102000-officer")) == [])
            await #expect(throws: ServiceError.notFound) {
                try await whistles.blown(.open, as: try world.person(Self.mediator))
            }
            let states = WhistleSheet.allCases.flatMap(\.states)
            #expect(Set(states).count == states.count)
        }
    }
}
