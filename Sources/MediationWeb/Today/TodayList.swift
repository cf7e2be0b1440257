// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// What waits for a person, from wherever it comes, in one order and without saying anything twice.
struct TodayList: Hashable, Sendable {
    /// The most urgent things, each about another case.
    let things: [TodayThing]
    /// How many more wait.
    let others: Int
    /// There may be more than were counted.
    let isCut: Bool

    /// - Parameters:
    ///   - queue: own cases and requests to answer, in the order of their days.
    ///   - limit: how many are shown; `nil` for all.
    ///   - sourceLimit: how many were asked for of each source; as many as that means there may be more.
    init(queue: [CaseLine], alerts: [AlertLine], callBacks: [CallBackLine], limit: Int?, sourceLimit: Int) {
        let told = Dictionary(alerts.map { ($0.caseID, $0) }) { first, _ in first }
        let held = queue.map { TodayThing(line: $0, alert: told[$0.id]) }
        let seen = Set(queue.map(\.id))
        let drawn = callBacks.filter { !seen.contains($0.id) }.map { TodayThing(callBack: $0, alert: told[$0.id]) }
        let known = seen.union(callBacks.map(\.id))
        let rest = alerts.filter { told[$0.caseID]?.key == $0.key && !known.contains($0.caseID) }
            .map { TodayThing(alert: $0) }
        let all = (held + drawn + rest).enumerated()
            .sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }.map(\.element)
        things = Array(all.prefix(limit ?? all.count))
        others = all.count - things.count
        isCut = [queue.count, alerts.count, callBacks.count].contains { $0 >= sourceLimit }
    }
}

/// One thing to do today: a case, why it is here, and the one action.
struct TodayThing: Hashable, Sendable {
    /// Where it comes from.
    enum Origin: Hashable, Sendable {
        case own(CaseLine)
        case callBack(CallBackLine)
        /// A limit of time of a case that is not the person's own.
        case alert
    }

    let id: CaseID
    let title: String
    let risk: Risk
    let dueOn: LegalDay?
    let origin: Origin
    let alert: AlertLine?

    init(line: CaseLine, alert: AlertLine?) {
        self.init(
            id: line.id, title: line.title, risk: line.risk,
            dueOn: [line.dueOn, alert?.dueOn].compactMap(\.self).min(), origin: .own(line), alert: alert)
    }

    init(callBack: CallBackLine, alert: AlertLine?) {
        self.init(
            id: callBack.id, title: callBack.title, risk: alert?.risk ?? .green, dueOn: alert?.dueOn,
            origin: .callBack(callBack), alert: alert)
    }

    init(alert: AlertLine) {
        self.init(
            id: alert.caseID, title: alert.title, risk: alert.risk, dueOn: alert.dueOn, origin: .alert, alert: alert)
    }

    private init(id: CaseID, title: String, risk: Risk, dueOn: LegalDay?, origin: Origin, alert: AlertLine?) {
        self.id = id
        self.title = title
        self.risk = risk
        self.dueOn = dueOn
        self.origin = origin
        self.alert = alert
    }

    /// Danger first, then the nearest day; what has no day comes last.
    fileprivate var urgency: Urgency {
        Urgency(calm: risk == .red ? 0 : 1, day: dueOn?.daysSince1970 ?? .max)
    }

    fileprivate struct Urgency: Comparable {
        let calm: Int
        let day: Int32

        static func < (one: Urgency, other: Urgency) -> Bool { (one.calm, one.day) < (other.calm, other.day) }
    }

    /// The one thing to do about it.
    var step: (text: Step, page: PagePath) {
        let code = CaseCode(id)
        switch origin {
        case .callBack: return (.command(.followUp), .step(code, .followUp))
        case .own(let line) where line.stage == .transferPending: return (.answer, .queue)
        case .alert, .own: break
        }
        if let kind = alert?.actions.first { return (.command(kind), .step(code, kind)) }
        // What danger asks for first, the page of the case knows.
        if risk == .red { return (.look, .oneCase(code)) }
        guard case .own(let line) = origin else { return (.look, .oneCase(code)) }
        // Whether the parties were asked again already, the page of the case knows.
        if [.performed, .terminated, .withdrawn, .referred].contains(line.stage) { return (.wrapUp, .oneCase(code)) }
        return line.stage.nextStep.map { (.command($0), .step(code, $0)) } ?? (.look, .oneCase(code))
    }

    /// What the button says.
    enum Step: Hashable, Sendable {
        case command(Command.Kind)
        case answer, wrapUp, look
    }
}
