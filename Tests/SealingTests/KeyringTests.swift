// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Sealing

@Suite struct KeyringTests {
    private let keyring = Keyring.random()
    private let place = CellPlace("case_party.phone", group: 990_101, row: 7, part: 1)

    @Test func `What is sealed opens where it was sealed`() throws {
        for text in ["13800001234", "", "𠅤㛃䶮", String(repeating: "长", count: 4_000)] {
            #expect(try keyring.openText(keyring.seal(text, at: place), at: place) == text)
        }
    }

    @Test func `The same text never looks alike twice`() {
        #expect(keyring.seal("13800001234", at: place) != keyring.seal("13800001234", at: place))
    }

    @Test(arguments: [
        CellPlace("case_party.id_number", group: 990_101, row: 7, part: 1),
        CellPlace("case_party.phone", group: 990_102, row: 7, part: 1),
        CellPlace("case_party.phone", group: 990_101, row: 8, part: 1),
        CellPlace("case_party.phone", group: 990_101, row: 7, part: 2),
    ]) func `A cell that was moved to another place does not open`(other: CellPlace) {
        let cell = keyring.seal("13800001234", at: place)
        #expect(throws: SealingFailure.notGenuine) { try keyring.open(cell, at: other) }
    }

    @Test func `No bit of a cell can be changed`() throws {
        let cell = keyring.seal("138", at: place)
        for index in cell.indices {
            for bit in 0..<8 {
                var altered = cell
                altered[index] ^= 1 << bit
                #expect(throws: SealingFailure.self) { try keyring.open(altered, at: place) }
            }
        }
        for length in 0..<cell.count {
            #expect(throws: SealingFailure.self) { try keyring.open(Array(cell.prefix(length)), at: place) }
        }
    }

    @Test func `A former key still opens, and a dropped one does not`() throws {
        let cell = keyring.seal("13800001234", at: place)
        let rotated = keyring.addingKey()
        #expect(try rotated.openText(cell, at: place) == "13800001234")
        #expect(try Keyring.key(of: rotated.seal("", at: place)) == rotated.current)
        let id = keyring.current
        #expect(throws: SealingFailure.keyMissing(id)) { try rotated.droppingFormerKeys().open(cell, at: place) }
        #expect(rotated.addingKey().ids.map(\.rawValue) == [1, 2, 3])
    }

    @Test func `A keyring is read from its text as it was written`() throws {
        let rotated = keyring.addingKey()
        let read = try Keyring(text: rotated.text)
        let cell = rotated.seal("13800001234", at: place)
        #expect(try read.openText(cell, at: place) == "13800001234")
        #expect(read.text == rotated.text)
    }

    @Test func `What is no keyring is refused with its line and never quoted`() {
        let secret = String(repeating: "ab", count: 32)
        let texts: [(String, KeyringFault)] = [
            ("", .noCurrentKey), ("1 former \(secret)", .noCurrentKey), ("1 current ab", .line(1)),
            ("# told\n0 current \(secret)", .line(2)), ("1 actual \(secret)", .line(1)),
            ("1 current \(secret)\n2 current \(secret)", .noCurrentKey),
            ("1 current \(secret)\n1 former \(secret)", .twice(.first)),
        ]
        for (text, fault) in texts {
            #expect(throws: fault) { try Keyring(text: text) }
            #expect(!fault.description.contains("ab ") && !fault.description.contains(secret))
        }
    }

    @Test func `A blind index finds the same value, in its county and column, and under each key`() {
        let rotated = keyring.addingKey()
        let index = keyring.blindIndex(of: "13800001234", column: "case_party.phone", group: 990_101)
        #expect(index == keyring.blindIndex(of: "13800001234", column: "case_party.phone", group: 990_101))
        #expect(index != keyring.blindIndex(of: "13800001235", column: "case_party.phone", group: 990_101))
        #expect(index != keyring.blindIndex(of: "13800001234", column: "case_party.phone", group: 990_102))
        #expect(index != keyring.blindIndex(of: "13800001234", column: "case_party.id_number", group: 990_101))
        let both = rotated.blindIndexes(of: "13800001234", column: "case_party.phone", group: 990_101)
        #expect(both.count == 2 && both[1] == index && both[0] != index)
    }
}
