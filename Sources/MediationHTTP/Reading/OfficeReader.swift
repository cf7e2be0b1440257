// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// Reads changes of the organisation from JSON and from forms alike.
package struct OfficeReader: Sendable {
    /// The unit that the change is about, where it is about one.
    private let unit: UnitID
    /// The person that it is about.
    private let person: PersonID
    private let today: LegalDay

    /// - Parameter today: what a first or a last day is when none is given.
    package init(unit: UnitID = UnitID(rawValue: 0), person: PersonID = PersonID(rawValue: 0), today: LegalDay) {
        self.unit = unit
        self.person = person
        self.today = today
    }

    /// The changes of a unit that exists.
    package static let ofUnit: [OfficeChange] = [.renameUnit, .closeUnit]
    /// The changes of somebody who is written down.
    package static let ofPerson: [OfficeChange] = [
        .renamePerson, .beginOffice, .endOffice, .handOver, .substitute, .endSubstitution,
    ]
    /// The changes of the roster of helpers.
    package static let ofRoster: [OfficeChange] = [.addHelper, .endHelper]

    /// Reads the change that the field `change` names.
    ///
    /// - Parameter choices: the changes that this address takes.
    /// - Throws: a `Problem` that names every wrong field.
    package func read(_ fields: inout FieldReader, among choices: [OfficeChange]) throws(Problem) -> OfficeCommand {
        let named = fields.required("change", FieldRule<OfficeChange>.choice)
        guard case .valid(let change) = named, choices.contains(change) else {
            let wrong: Reading<OfficeCommand> =
                if case .valid = named {
                    fields.refuse(
                        "change",
                        FieldRefusal(
                            .notAChoice, "must be one of \(choices.map(\.rawValue).joined(separator: ", "))"))
                } else {
                    .invalid
                }
            return try fields.finish(wrong) { $0 }
        }
        return try read(change, &fields)
    }

    /// Reads the fields of a change.
    package func read(_ change: OfficeChange, _ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        switch change {
        case .addUnit: try addUnit(&fields)
        case .renameUnit:
            try fields.finish(name(&fields)) { .renameUnit(unit, name: $0) }
        case .closeUnit:
            try fields.finish(fields.optional("until", .day, default: today)) { .closeUnit(unit, until: $0) }
        case .addPerson: try addPerson(&fields)
        case .renamePerson: try fields.finish(name(&fields)) { .renamePerson(person, name: $0) }
        case .beginOffice:
            try fields.finish(office(&fields)) { .beginOffice(person, $0) }
        case .endOffice: try endOffice(&fields)
        case .handOver: try handOver(&fields)
        case .substitute: try substitution(&fields)
        case .endSubstitution: try endSubstitution(&fields)
        case .addHelper: try addHelper(&fields)
        case .endHelper:
            try fields.finish(fields.required("helper", FieldRule<Int>.integer(1...Int(Int32.max)))) {
                .endHelper(Int32($0))
            }
        case .importRegions, .succeedRegion: throw Problem(.notFound)
        }
    }

    private func addUnit(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let region = fields.required("region", .region)
        let kind = fields.required("kind", FieldRule<UnitKind>.choice)
        let name = self.name(&fields)
        let short = fields.required("short_name", .line(max: 20))
        let department = fields.optional("department", FieldRule<Department>.choice)
        let types = fields.list("types", count: 0...DisputeType.allCases.count, FieldRule<DisputeType>.choice)
        return try fields.finish(region, kind, name, short, department, types) {
            .addUnit(NewUnit(region: $0, kind: $1, name: $2, shortName: $3, department: $4, types: $5))
        }
    }

    private func addPerson(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let name = self.name(&fields)
        let username = fields.required(
            "username",
            .parsed("2 to 40 small letters, digits, dots and hyphens", max: 40) { Self.isUsername($0) ? $0 : nil })
        let office = self.office(&fields)
        return try fields.finish(name, username, office) {
            .addPerson(NewPerson(name: $0, username: $1, office: $2))
        }
    }

    private func endOffice(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let office = fields.required("office", FieldRule<Int>.integer(1...Int(Int32.max)))
        let until = fields.optional("until", .day, default: today)
        return try fields.finish(office, until) { .endOffice(person, office: Int32($0), until: $1) }
    }

    private func substitution(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let office = fields.required("office", FieldRule<Int>.integer(1...Int(Int32.max)))
        let substitute = fields.required("substitute", .person)
        let from = fields.optional("from", .day, default: today)
        let until = fields.required("until", .day)
        let reason = fields.required("reason", FieldRule<SubstitutionReason>.choice)
        return try fields.finish(office, substitute, from, until, reason) {
            .substitute(
                person, NewSubstitution(office: Int32($0), substitute: $1, from: $2, until: $3, reason: $4))
        }
    }

    private func endSubstitution(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let office = fields.required("office", FieldRule<Int>.integer(1...Int(Int32.max)))
        let until = fields.optional("until", .day, default: today)
        return try fields.finish(office, until) { .endSubstitution(person, office: Int32($0), until: $1) }
    }

    private func addHelper(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let name = self.name(&fields)
        let kind = fields.required("kind", FieldRule<GuestKind>.choice)
        let skills = fields.required("skills", .line(max: 200))
        let region = fields.required("region", .region)
        return try fields.finish(name, kind, skills, region) {
            .addHelper(NewHelper(name: $0, kind: $1, skills: $2, region: $3))
        }
    }

    private func handOver(_ fields: inout FieldReader) throws(Problem) -> OfficeCommand {
        let unit = self.unit(&fields)
        let to = fields.required("to", .person)
        return try fields.finish(unit, to) { .handOver(person, in: $0, to: $1) }
    }

    private func office(_ fields: inout FieldReader) -> Reading<NewOffice> {
        let unit = self.unit(&fields)
        let role = fields.required("role", FieldRule<Role>.choice)
        let from = fields.optional("from", .day, default: today)
        let until = fields.optional("until", .day)
        return fields.combine(unit, role, from, until) { NewOffice(unit: $0, role: $1, from: $2, until: $3) }
    }

    private func name(_ fields: inout FieldReader) -> Reading<String> { fields.required("name", .line(max: 100)) }

    private func unit(_ fields: inout FieldReader) -> Reading<UnitID> {
        fields.required("unit", FieldRule<Int>.integer(1...Int(Int32.max))).map { UnitID(rawValue: Int32($0)) }
    }

    private static func isUsername(_ text: String) -> Bool {
        (2...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            }
    }
}
