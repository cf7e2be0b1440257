// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP
internal import MediationService

/// The filters of the list of cases, as its address has them, so that a link to a filtered list can be passed on.
struct CaseListFilter: Hashable, Sendable {
    var stage: Stage?
    var level: Level?
    var risk: Risk?
    /// Only what the person who looks holds.
    var isMine = false
    /// Only what should have been done by now.
    var isOverdue = false
    var query: String?
    /// The last case of the page before.
    var after: CaseID?

    init() {}

    /// Reads the query of an address. What cannot be read is left out: a list with fewer filters helps more than an error.
    init(_ fields: FormFields) {
        stage = fields.single("stage").flatMap(Stage.init(rawValue:))
        level = fields.single("level").flatMap(Level.init(rawValue:))
        risk = fields.single("risk").flatMap(Risk.init(rawValue:))
        isMine = fields.single("holder") == "me"
        isOverdue = fields.single("due") == "overdue"
        query = fields.single("q").map { String($0.prefix(Self.queryLimit)) }.flatMap { $0.isEmpty ? nil : $0 }
        after = fields.single("after").flatMap { CaseID($0) }
    }

    static let queryLimit = 60
    static let mine = PagePath.cases.path + "?holder=me"

    /// The address of the page that begins after a case.
    func address(after id: CaseID?) -> String {
        Self.address(codes + [("q", query.map(Self.escaped)), ("after", id?.description)])
    }

    /// What may be kept under a name: no words, because they may be somebody's name.
    var codes: [(String, String?)] {
        [
            ("stage", stage?.rawValue), ("level", level?.rawValue), ("risk", risk?.rawValue),
            ("holder", isMine ? "me" : nil), ("due", isOverdue ? "overdue" : nil),
        ]
    }

    static func query(_ pairs: [(String, String?)]) -> String {
        pairs.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
    }

    private static func address(_ pairs: [(String, String?)]) -> String {
        let text = query(pairs)
        return text.isEmpty ? PagePath.cases.path : PagePath.cases.path + "?" + text
    }

    /// What the service is asked for.
    func wanted(by principal: Principal, today: LegalDay) -> CaseFilter {
        var wanted = CaseFilter()
        wanted.stage = stage
        wanted.level = level
        wanted.risk = risk
        wanted.holder = isMine ? principal.responsible.id : nil
        wanted.dueBefore = isOverdue ? today : nil
        wanted.query = query
        return wanted
    }

    var isEmpty: Bool { self == CaseListFilter() }

    /// Percent-encodes everything but letters and digits of ASCII.
    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(byte))
            if isPlain { return String(Character(scalar)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
