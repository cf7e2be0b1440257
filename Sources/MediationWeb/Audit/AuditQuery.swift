// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// The filters of the access log, as the address of the page has them.
struct AuditQuery: Hashable, Sendable {
    var filter = AccessFilter()
    /// The last line of the page before.
    var after: AccessPosition?

    /// Reads the query of an address. What cannot be read is left out.
    init(_ fields: FormFields) {
        filter.kind = fields.single("kind").flatMap(AccessKind.init(rawValue:))
        filter.person = fields.single("person").flatMap { Int32($0) }.map(PersonID.init(rawValue:))
        filter.caseID = fields.single("case").flatMap { CaseID($0) }
        filter.from = fields.single("from").flatMap { LegalDay($0) }
        filter.to = fields.single("to").flatMap { LegalDay($0) }
        let place = (fields.single("after") ?? "").split(separator: "-").compactMap { Int64($0) }
        if place.count == 3, let person = Int32(exactly: place[1]), let seq = Int32(exactly: place[2]) {
            after = AccessPosition(
                at: Timestamp(microseconds: place[0]), person: PersonID(rawValue: person), seq: seq)
        }
    }

    /// The address of the page that begins after a line.
    func address(after position: AccessPosition) -> String {
        let pairs: [(String, String?)] = [
            ("kind", filter.kind?.rawValue), ("person", filter.person.map { String($0.rawValue) }),
            ("case", filter.caseID?.description), ("from", filter.from?.description), ("to", filter.to?.description),
            ("after", "\(position.at.microseconds)-\(position.person.rawValue)-\(position.seq)"),
        ]
        return PagePath.audit.path + "?"
            + pairs.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: "&")
    }
}
