// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationStore
import Postgres

/// What the core decides about one case of the small county.
struct SmallStory {
    private(set) var decisions: [Decision] = []
    private(set) var serials: Int32 = 0
    private var now = ("2026-03-02" as LegalDay).start.adding(seconds: 64_800)
    let id: CaseID

    static let parties = [
        NewParty(side: .applicant, name: "张大富", phone: "13800000000"), NewParty(side: .respondent, name: "李桂芳"),
    ]
    /// What stands in a table is sealed above the store; here any bytes will do.
    static let sealed = SealedText(cell: [1, 2, 3], key: 1, index: [4, 5, 6])
    static let sealedParties = parties.map { party in
        SealedParty(side: party.side, name: party.name, phone: party.phone.map { _ in sealed }, identityNumber: nil)
    }
    static let terms = [
        Term(obligor: 2, promise: "装雨水槽", amount: 80_000, due: "2026-03-09"),
        Term(obligor: 1, promise: "不再堵路", amount: nil, due: "2026-04-01"),
    ]
    private static let consents = [Consent(party: 1, way: .signed), Consent(party: 2, way: .phone)]

    /// - Parameter serial: the number that the case gets when it is accepted.
    init(random: UInt128, serial: Int32, _ commands: [Command]) throws(Refusal) {
        id = CaseID(at: now, random: random)
        serials = serial
        for command in commands { try give(command) }
    }

    /// The state before and after each decision.
    var states: [MediationCase] { decisions.map(\.next) }

    private mutating func give(_ command: Command) throws(Refusal) {
        let before = decisions.last?.next
        var decision = try decide(
            command, on: before, by: command.kind == .acceptTransfer ? Self.officer : Self.mediator, at: now,
            in: Surroundings(
                newCase: id, unitAbove: SmallCounty.townshipUnit, isRegionWithin: true,
                assignee: Self.officer.identity))
        if decision.needsNumber, let before {
            decision = decision.numbered(
                CaseNumber(unit: SmallCounty.villageUnit, year: 2_026, serial: serials), from: before)
        }
        decisions.append(decision)
        now = now.adding(seconds: 86_400)
    }

    private static let mediator = Actor(
        person: SmallCounty.mediator, unit: SmallCounty.villageUnit, level: .village, role: .mediator,
        isPlaceWithin: true)
    private static let officer = Actor(
        person: SmallCounty.officer, unit: SmallCounty.townshipUnit, level: .township, role: .officer,
        isPlaceWithin: true)

    static let lead = Command.reportLead(
        LeadReport(source: .grid, region: SmallCounty.village, place: "老屋", summary: "屋檐水滴到隔壁"))
    static let takeOver = Command.acceptTransfer(TransferAcceptance())
    static let registration = Command.register(
        Registration(
            source: .apply, type: .neighbour, summary: "屋檐水滴到隔壁", region: SmallCounty.village, place: "老屋",
            urgency: .ordinary, requestedOn: nil, parties: parties))
    static let acceptance = Command.accept(
        Acceptance(consents: consents, areRightsTold: true, isRecusalClear: true))
    static let session = Command.holdSession(
        SessionRecord(heldOn: "2026-03-04", manner: .home, place: "老屋", present: [1, 2], notes: "都听完了"))
    static let agreement = Command.agree(
        Agreement(
            form: .oral, reachedOn: "2026-03-05", terms: terms, confirmations: consents, record: "说定",
            isMediatorSigned: false, isSealed: false))
    static let escalation = Command.escalate(
        Escalation(reason: .needExpert, tried: "谈了两回", consents: consents, isHelpOnly: false))

    static func performance(_ item: Int) -> Command {
        .perform(Performance(item: item, performedOn: "2026-03-06", proof: .photo))
    }

    /// The row of the case after its first event.
    func firstRow() -> CaseRow? {
        states.first.map { state in
            CaseRow(
                state: state, regionLft: SmallCounty.villageLft, code: CaseCode(id).description, numberText: nil,
                title: "张大富 与 李桂芳", summary: "屋檐水滴到隔壁", place: "老屋", holderUnitName: "", holderPersonName: "",
                regionName: "", dueOn: nil)
        }
    }

    /// The row after a decision.
    func row(after decision: Decision) -> CaseRow? {
        firstRow().map { first in
            CaseRow(
                state: decision.next, regionLft: first.regionLft, code: first.code,
                numberText: decision.next.number.map { "第\($0.serial)号" }, title: first.title, summary: first.summary,
                place: first.place, holderUnitName: "", holderPersonName: "", regionName: "",
                dueOn: "2026-03-09" as LegalDay)
        }
    }

    /// The statements that write the whole story, in the order of the program.
    func writes() -> [any Statement] {
        var writes: [any Statement] = firstRow().map { [InsertCase(row: $0, place: Self.sealed)] } ?? []
        for (index, decision) in decisions.enumerated() {
            if case .accepted = decision.event.fact { writes.append(Self.taking) }
            if index > 0, let row = row(after: decision) {
                if case .registered = decision.event.fact { writes.append(RegisterCase(row: row, place: Self.sealed)) }
                writes.append(UpdateCase(row: row))
            }
            writes.append(
                InsertEvent(
                    event: decision.event, words: decision.words, county: SmallCounty.code,
                    regionLft: SmallCounty.villageLft,
                    previousHolder: index > 0 ? decisions[index - 1].next.holder : nil))
            let before = index > 0 ? decisions[index - 1].next : nil
            if let delta = InsertFigureDelta(
                of: decision.next, after: before, regionLft: SmallCounty.villageLft, at: decision.event.at)
            {
                writes.append(delta)
            }
            writes += others(decision)
            writes.append(InsertOutbox(county: SmallCounty.code, id: id, version: decision.next.version))
        }
        return writes
    }

    /// The number before the case that gets it.
    private static let taking = TakeCaseNumber(county: SmallCounty.code, unit: SmallCounty.villageUnit, year: 2_026)

    private func others(_ decision: Decision) -> [any Statement] {
        let county = SmallCounty.code
        switch decision.event.fact {
        case .registered:
            return [
                InsertParties(county: county, id: id, regionLft: SmallCounty.villageLft, parties: Self.sealedParties)
            ]
        case .agreed(let fact):
            return [
                InsertItems(
                    county: county, id: id, regionLft: SmallCounty.villageLft, agreement: decision.next.version,
                    items: fact.items, promises: Self.terms.map(\.promise))
            ]
        case .performed(let fact):
            let items = decision.next.items.filter { $0.number == fact.item }
            return items.map { UpdateItem(county: county, id: id, item: ItemColumns($0)) }
        default: return []
        }
    }
}
