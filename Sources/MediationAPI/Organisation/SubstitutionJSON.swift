// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

extension JSONWriter {
    /// Writes for whom an office stands in and why, or `null`.
    mutating func substitution(_ substitution: Substitution?) {
        name("stands_for")
        guard let substitution else { return null() }
        object {
            $0.field("id", substitution.absent.id.rawValue)
            $0.field("name", substitution.absent.name)
            $0.field("reason", substitution.reason.rawValue)
        }
    }

    /// Writes in whose stead somebody acts, or `null`.
    mutating func standsFor(_ absent: PersonName?) {
        name("stands_for")
        guard let absent else { return null() }
        object {
            $0.field("id", absent.id.rawValue)
            $0.field("name", absent.name)
        }
    }
}

/// An office in which somebody may act.
struct OwnOfficeJSON: JSONWritable {
    let office: OfficeLine
    let isCurrent: Bool

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", office.id)
            $0.object("unit") {
                $0.field("id", office.unit.rawValue)
                $0.field("name", office.unitName)
            }
            $0.field("role", office.role.rawValue)
            $0.field("from", office.from?.description)
            $0.field("until", office.until?.description)
            $0.field("is_current", isCurrent)
            $0.substitution(office.substitution)
        }
    }
}

/// A helper on the roster.
struct HelperJSON: JSONWritable {
    let helper: HelperLine

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", helper.id)
            $0.field("name", helper.name)
            $0.field("kind", helper.kind.rawValue)
            $0.field("skills", helper.skills)
            $0.object("region") {
                $0.field("code", helper.region.description)
                $0.field("name", helper.regionName)
            }
            $0.field("version", helper.version)
        }
    }
}
