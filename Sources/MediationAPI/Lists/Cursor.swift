// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// The place at which a list goes on, as a text that only this server understands.
///
/// A checksum finds what was mistyped or made up, so that it is answered with an error and not with a wrong page. It
/// guards nothing: a place in a list tells nobody more than the list itself.
struct Cursor: Hashable {
    /// Which list it belongs to.
    enum List: UInt8 {
        case cases = 1
        case queue = 2
        case access = 9
    }

    /// The text that clients send back.
    let text: String

    private init(_ list: List, _ payload: [UInt8]) {
        let bytes = [list.rawValue] + payload
        text = Base64URL.encode(bytes + Self.checksum(bytes))
    }

    private static func payload(of text: String, in list: List) -> [UInt8]? {
        guard let bytes = Base64URL.decode(text), bytes.count > 5, bytes[0] == list.rawValue,
            Array(bytes.suffix(4)) == checksum(bytes.dropLast(4))
        else { return nil }
        return Array(bytes[1..<bytes.count - 4])
    }

    /// FNV-1a of 32 bits.
    private static func checksum(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.reduce(0x811C_9DC5) { (sum: UInt32, byte) in (sum ^ UInt32(byte)) &* 0x0100_0193 }.bigEndianBytes
    }
}

extension Cursor {
    init(_ id: CaseID) { self.init(.cases, id.rawValue.bigEndianBytes) }

    init(_ position: QueuePosition) {
        self.init(.queue, position.dueOn.daysSince1970.bigEndianBytes + position.id.rawValue.bigEndianBytes)
    }

    init(_ position: AccessPosition) {
        self.init(
            .access,
            position.at.microseconds.bigEndianBytes + position.person.rawValue.bigEndianBytes
                + position.seq.bigEndianBytes)
    }

    fileprivate static func accessPosition(_ text: String) -> AccessPosition? {
        guard let bytes = payload(of: text, in: .access), bytes.count == 16 else { return nil }
        return AccessPosition(
            at: Timestamp(microseconds: Int64(bigEndian: bytes.prefix(8))),
            person: PersonID(rawValue: Int32(bigEndian: bytes.dropFirst(8).prefix(4))),
            seq: Int32(bigEndian: bytes.dropFirst(12)))
    }

    fileprivate static func caseID(_ text: String) -> CaseID? {
        guard let bytes = payload(of: text, in: .cases), bytes.count == 16 else { return nil }
        return CaseID(rawValue: UInt128(bigEndian: bytes))
    }

    fileprivate static func queuePosition(_ text: String) -> QueuePosition? {
        guard let bytes = payload(of: text, in: .queue), bytes.count == 20 else { return nil }
        return QueuePosition(
            dueOn: LegalDay(daysSince1970: Int32(bigEndian: bytes.prefix(4))),
            id: CaseID(rawValue: UInt128(bigEndian: bytes.dropFirst(4))))
    }
}

extension FieldRule<CaseID> {
    /// `next_cursor` of a page of cases.
    static var cursor: FieldRule<CaseID> { .parsed("a next_cursor of this list") { Cursor.caseID($0) } }
}

extension FieldRule<QueuePosition> {
    /// `next_cursor` of a page of the queue.
    static var cursor: FieldRule<QueuePosition> { .parsed("a next_cursor of this list") { Cursor.queuePosition($0) } }
}

extension FieldRule<AccessPosition> {
    /// `next_cursor` of a page of the access log.
    static var cursor: FieldRule<AccessPosition> { .parsed("a next_cursor of this list") { Cursor.accessPosition($0) } }
}

extension FixedWidthInteger {
    fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

    fileprivate init(bigEndian bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Self(truncatingIfNeeded: $1) }
    }
}
