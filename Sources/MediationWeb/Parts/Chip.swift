// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// Short marks beside a title. Colour is never alone: each has its word, and most have a shape.
struct Chip: Sendable {
    let say: Say

    func stage(_ stage: Stage) -> HTML {
        """
        <span class="chip stage-\(stage.tone.rawValue)">\(say(stage))</span>
        """
    }

    func level(_ level: Level) -> HTML {
        """
        <span class="chip level-\(level.rawValue)"><span aria-hidden="true">\(level.shape)</span> \(say(level))</span>
        """
    }

    /// Nothing for a calm case: most are, and a mark on all of them would be seen by nobody.
    func risk(_ risk: Risk) -> HTML? {
        guard let shape = risk.shape else { return nil }
        return """
            <span class="chip risk-\(risk.rawValue)"><span aria-hidden="true">\(shape)</span> \(say(risk))</span>
            """
    }

    /// A due day in words: how far away, and which day that is.
    func due(_ day: LegalDay?) -> HTML? {
        guard let day else { return nil }
        let tone = DueTone(day, today: say.today)
        return """
            <span class="chip due-\(tone.rawValue)">\(Icon.clock)\(say(day.remaining(from: say.today)))\
            <span class="day">\(say.day(day))</span></span>
            """
    }
}

/// How a stage looks.
enum StageTone: String {
    case waiting, working, settled, ended
}

extension Stage {
    var tone: StageTone {
        switch self {
        case .lead, .registered, .transferPending: .waiting
        case .accepted, .mediating, .paused, .agreed, .performing, .defaulted: .working
        case .performed, .released, .closed, .archived: .settled
        case .dismissed, .declined, .terminated, .withdrawn, .referred: .ended
        }
    }
}

/// How near a due day is.
enum DueTone: String {
    case overdue, today, soon, later

    init(_ day: LegalDay, today: LegalDay) {
        switch Int(day.daysSince1970 - today.daysSince1970) {
        case ..<0: self = .overdue
        case 0: self = .today
        case 1...3: self = .soon
        case _: self = .later
        }
    }
}

extension Risk {
    /// A shape of its own; a calm case has none.
    fileprivate var shape: String? {
        switch self {
        case .green: nil
        case .yellow: "△"
        case .red: "◆"
        }
    }
}
