// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import JSON
internal import MediationCore

/// A unit as the API shows it.
struct UnitJSON: JSONWritable {
    let unit: UnitLine

    var tag: EntityTag { EntityTag(version: Int(unit.version), dependingOn: []) }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", unit.id.rawValue)
            $0.field("name", unit.name)
            $0.field("short_name", unit.shortName)
            $0.field("kind", unit.kind.rawValue)
            $0.field("level", unit.level.rawValue)
            $0.object("region") {
                $0.field("code", unit.region.description)
                $0.field("name", unit.regionName)
            }
            $0.field("department", unit.department?.rawValue)
            $0.name("types")
            $0.array(unit.types) { $0.value($1.rawValue) }
            $0.field("until", unit.until?.description)
            $0.field("version", unit.version)
        }
    }
}

/// Somebody as a line of the list of people.
struct PersonLineJSON: JSONWritable {
    let person: PersonLine

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", person.id.rawValue)
            $0.field("name", person.name)
            $0.field("role", person.role.rawValue)
            $0.object("unit") {
                $0.field("id", person.unit.rawValue)
                $0.field("name", person.unitName)
            }
            $0.field("level", person.level.rawValue)
        }
    }
}

/// Somebody with every office.
struct PersonRecordJSON: JSONWritable {
    let person: PersonRecord

    var tag: EntityTag { EntityTag(version: Int(person.version), dependingOn: []) }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("id", person.id.rawValue)
            $0.field("name", person.name)
            $0.field("username", person.username)
            $0.name("offices")
            $0.array(person.offices) { json, office in
                json.object {
                    $0.field("id", office.id)
                    $0.object("unit") {
                        $0.field("id", office.unit.rawValue)
                        $0.field("name", office.unitName)
                    }
                    $0.field("role", office.role.rawValue)
                    $0.field("from", office.from?.description)
                    $0.field("until", office.until?.description)
                    $0.field("open_cases", office.openCases)
                    $0.substitution(office.substitution)
                }
            }
            $0.field("version", person.version)
        }
    }
}

/// What a change made or changed.
struct OfficeReceiptJSON: JSONWritable {
    let unit: Int32?
    let person: Int32?
    let version: Int32
    let cases: Int

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("unit", unit)
            $0.field("person", person)
            $0.field("version", version)
            $0.field("cases", cases)
        }
    }
}
