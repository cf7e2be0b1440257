// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore

// How values of the core stand in JSON.

extension JSONWriter {
    /// Writes a member with a calendar day, `"2026-11-22"`.
    mutating func field(_ name: StaticString, _ day: LegalDay) {
        field(name, day.description)
    }

    /// Writes a member with a calendar day or `null`.
    mutating func field(_ name: StaticString, _ day: LegalDay?) {
        field(name, day?.description)
    }

    /// Writes a member with an instant by RFC 3339, at the clock of China.
    mutating func field(_ name: StaticString, _ instant: Timestamp) {
        field(name, instant.internetText)
    }

    /// Writes a member with an instant or `null`.
    mutating func field(_ name: StaticString, _ instant: Timestamp?) {
        field(name, instant?.internetText)
    }

    /// Writes a member with who is responsible, by name.
    mutating func holder(_ holder: Holder, unitName: String, personName: String) {
        named("holder", holder, unitName: unitName, personName: personName)
    }

    /// Writes a member with a unit and a person, by name.
    mutating func named(_ name: StaticString, _ who: Holder, unitName: String, personName: String) {
        object(name) { json in
            json.object("unit") {
                $0.field("id", who.unit.rawValue)
                $0.field("name", unitName)
            }
            json.object("person") {
                $0.field("id", who.person.rawValue)
                $0.field("name", personName)
            }
        }
    }

    /// Writes a member with the numbers of parties.
    mutating func field(_ name: StaticString, _ parties: PartySet) {
        self.name(name)
        array(parties.numbers) { $0.value($1.rawValue) }
    }
}

extension Timestamp {
    /// The instant by RFC 3339 at UTC+8, `2026-11-22T09:30:00+08:00`; parts of a second only where there are some.
    var internetText: String {
        let day = day
        let sinceMidnight = microseconds - day.start.microseconds
        let seconds = sinceMidnight / 1_000_000
        let fraction = sinceMidnight % 1_000_000
        var text: [UInt8] = Array(day.description.utf8)
        text.reserveCapacity(32)
        text.append(UInt8(ascii: "T"))
        text.append(digits: seconds / 3_600, count: 2)
        text.append(UInt8(ascii: ":"))
        text.append(digits: seconds / 60 % 60, count: 2)
        text.append(UInt8(ascii: ":"))
        text.append(digits: seconds % 60, count: 2)
        if fraction != 0 {
            text.append(UInt8(ascii: "."))
            text.append(digits: fraction, count: 6)
        }
        text.append(contentsOf: "+08:00".utf8)
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(digits number: Int64, count: Int) {
        var divisor: Int64 = 1
        for _ in 1..<count { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
