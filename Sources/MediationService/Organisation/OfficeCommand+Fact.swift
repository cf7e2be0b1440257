// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension OfficeCommand {
    /// What is kept of it for ever: codes, numbers and days, and no name of anybody.
    var fact: [UInt8] {
        var json = JSONWriter(capacity: 128)
        json.object {
            switch self {
            case .addUnit(let unit):
                $0.field("region", unit.region.description)
                $0.field("kind", unit.kind.rawValue)
            case .renameUnit, .renamePerson: break
            case .closeUnit(_, let until): $0.field("until", until.description)
            case .addPerson(let person): Self.write(person.office, to: &$0)
            case .beginOffice(_, let office): Self.write(office, to: &$0)
            case .endOffice(_, let office, let until):
                $0.field("office", Int(office))
                $0.field("until", until.description)
            case .substitute(_, let substitution):
                $0.field("office", Int(substitution.office))
                $0.field("substitute", Int(substitution.substitute.rawValue))
                $0.field("from", substitution.from.description)
                $0.field("until", substitution.until.description)
                $0.field("reason", substitution.reason.rawValue)
            case .endSubstitution(_, let office, let until):
                $0.field("office", Int(office))
                $0.field("until", until.description)
            case .addHelper(let helper):
                $0.field("kind", helper.kind.rawValue)
                $0.field("region", helper.region.description)
            case .endHelper(let helper): $0.field("helper", Int(helper))
            case .handOver(_, _, let successor): $0.field("to", Int(successor.rawValue))
            }
        }
        return json.bytes
    }

    private static func write(_ office: NewOffice, to json: inout JSONWriter) {
        json.field("unit", Int(office.unit.rawValue))
        json.field("role", office.role.rawValue)
        json.field("from", office.from.description)
        json.field("until", office.until?.description)
    }
}
