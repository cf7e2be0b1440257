// SPDX-License-Identifier: Apache-2.0

/// A case as a line of a register.
package struct RegisterLine: Hashable, Sendable {
    package let id: CaseID
    package let code: String
    package let number: String?
    package let registeredAt: Timestamp
    package let source: Source
    package let type: DisputeType
    package var title: String
    package var summary: String
    package let regionName: String
    package let stage: Stage
    package let level: Level
    package let firstLevel: Level
    package let risk: Risk
    package let unitName: String
    package let personName: String
    package let acceptedOn: LegalDay?
    package let agreedOn: LegalDay?
    package let closedOn: LegalDay?
    package let dueOn: LegalDay?
    package let ending: Ending?
    package let followUps: Int32
    package var applicants: [String]
    package var respondents: [String]
    /// Of the agreement in force, in fen.
    package let amount: Int64?
    package let promises: Int64
    package let kept: Int64

    package init(
        id: CaseID, code: String, number: String?, registeredAt: Timestamp, source: Source, type: DisputeType,
        title: String, summary: String, regionName: String, stage: Stage, level: Level, firstLevel: Level, risk: Risk,
        unitName: String, personName: String, acceptedOn: LegalDay?, agreedOn: LegalDay?, closedOn: LegalDay?,
        dueOn: LegalDay?, ending: Ending?, followUps: Int32, applicants: [String], respondents: [String],
        amount: Int64?, promises: Int64, kept: Int64
    ) {
        self.id = id
        self.code = code
        self.number = number
        self.registeredAt = registeredAt
        self.source = source
        self.type = type
        self.title = title
        self.summary = summary
        self.regionName = regionName
        self.stage = stage
        self.level = level
        self.firstLevel = firstLevel
        self.risk = risk
        self.unitName = unitName
        self.personName = personName
        self.acceptedOn = acceptedOn
        self.agreedOn = agreedOn
        self.closedOn = closedOn
        self.dueOn = dueOn
        self.ending = ending
        self.followUps = followUps
        self.applicants = applicants
        self.respondents = respondents
        self.amount = amount
        self.promises = promises
        self.kept = kept
    }

    /// The same without what tells who it is: names become `张**`, in the text too, and so do long numbers.
    package var masked: RegisterLine {
        var line = self
        let names = (applicants + respondents).sorted { $0.count > $1.count }
        line.applicants = applicants.map(Self.masked)
        line.respondents = respondents.map(Self.masked)
        line.title = Self.masked(title, names: names)
        line.summary = Self.masked(summary, names: names)
        return line
    }

    private static func masked(_ name: String) -> String {
        String(name.prefix(1)) + String(repeating: "*", count: max(1, name.count - 1))
    }

    private static func masked(_ text: String, names: [String]) -> String {
        var text = text
        for name in names where name.count > 1 { text = text.replacing(name, with: masked(name)) }
        return text.split(omittingEmptySubsequences: false) { !$0.isASCII || !$0.isNumber }.reduce(into: text) {
            text, digits in
            guard digits.count >= 7 else { return }
            text = text.replacing(
                digits, with: String(digits.prefix(3)) + String(repeating: "*", count: digits.count - 3))
        }
    }
}
