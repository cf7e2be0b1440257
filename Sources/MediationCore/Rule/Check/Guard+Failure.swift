// SPDX-License-Identifier: Apache-2.0

/// What guards look at: a command, the case it is given on, who gives it, when, and what was looked up for it.
struct Attempt {
    let command: Command
    let state: MediationCase?
    let actor: Actor
    let now: Timestamp
    let around: Surroundings

    /// All parties of the case.
    var everyone: PartySet { state?.parties ?? [] }
    var today: LegalDay { now.day }
}

/// Looks whether a condition holds: the place in the input that breaks it, or `nil`.
typealias Check = @Sendable (Attempt) -> FieldPath?

extension Guard {
    /// The chapters' checks by guard. A guard without one, or with two, stops the program at start, so any test finds it.
    private static let checks: [Guard: Check] = {
        let chapters: [[(Guard, Check)]] = [
            openingChecks, timeChecks, mediationChecks, movementChecks, agreementChecks, performanceChecks,
            endingChecks, careChecks, riskChecks, whistleChecks, voiceChecks,
        ]
        let checks = Dictionary(uniqueKeysWithValues: chapters.joined().map { ($0.0, $0.1) })
        precondition(checks.count == allCases.count, "Every guard has a check.")
        return checks
    }()

    /// What this condition looks at: answers with the place in the input that breaks it, or `nil` when it holds.
    ///
    /// A guard looks only at commands that carry what it speaks of; the table decides which guard stands where, and a
    /// test shows that each one both holds and fails.
    var check: Check {
        guard let check = Self.checks[self] else { preconditionFailure("\(rawValue) has no check.") }
        return check
    }
}

extension FieldPath {
    /// This place, when something is wrong there.
    func when(_ isWrong: Bool) -> FieldPath? { isWrong ? self : nil }
}

extension Optional {
    /// A place in the input, when the command carries this and it is wrong.
    func place(_ path: FieldPath, where isWrong: (Wrapped) -> Bool) -> FieldPath? {
        map(isWrong) == true ? path : nil
    }
}

extension String {
    /// Nothing but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
