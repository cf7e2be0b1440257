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
        // Room for a day of five digits of year, though none such is ever written.
        return String(unsafeUninitializedCapacity: 40) { buffer in
            var text = DigitBuffer(buffer)
            text.append(day.description)
            text.append("T")
            text.append(digits: seconds / 3_600, count: 2)
            text.append(":")
            text.append(digits: seconds / 60 % 60, count: 2)
            text.append(":")
            text.append(digits: seconds % 60, count: 2)
            if fraction != 0 {
                text.append(".")
                text.append(digits: fraction, count: 6)
            }
            text.append("+08:00")
            return text.count
        }
    }
}

/// Writes a short text without a detour over arrays: a list of fifty cases has a hundred instants.
private struct DigitBuffer {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func append(_ text: String) {
        for byte in text.utf8 {
            bytes[count] = byte
            count += 1
        }
    }

    /// The last digits of a number, with leading zeros.
    mutating func append(digits number: Int64, count width: Int) {
        var rest = number
        for position in (count..<count + width).reversed() {
            bytes[position] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += width
    }
}
