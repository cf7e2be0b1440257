// SPDX-License-Identifier: Apache-2.0

/// Which statements a session has prepared, and under which names: a pure least-recently-used cache.
struct StatementCache {
    enum Key: Hashable {
        case type(ObjectIdentifier)
        case text(String)
    }

    /// What to do for one use of a statement.
    enum Plan: Equatable {
        /// It is prepared, or is being prepared earlier in the same pipeline.
        case run(name: String)
        /// Prepare it under this name, then run it; afterwards ``confirm(_:)`` or ``forget(_:)``.
        case prepareAndRun(name: String)
        /// Run it without preparing.
        case runUnprepared
    }

    private enum State {
        case counting(uses: Int)
        case preparing
        case prepared
    }

    private struct Entry {
        var state: State
        var name: String
        var lastUse: UInt64
    }

    let capacity: Int
    /// A text that is not tied to a type is prepared on this use; psycopg has shown five to be a good guess.
    static let threshold = 5
    private var entries: [Key: Entry] = [:]
    private var clock: UInt64 = 0
    private var namesGiven = 0
    /// Names that the server still holds and that nobody will use again.
    private(set) var evicted: [String] = []

    init(capacity: Int) {
        precondition(capacity > 0, "A cache holds at least one statement.")
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// Decides how to run a statement, and counts the use.
    mutating func plan(for key: Key) -> Plan {
        clock += 1
        if let index = entries.index(forKey: key) {
            entries.values[index].lastUse = clock
            guard case .counting(let uses) = entries.values[index].state else {
                return .run(name: entries.values[index].name)
            }
            guard uses + 1 >= Self.threshold else {
                entries.values[index].state = .counting(uses: uses + 1)
                return .runUnprepared
            }
            let name = newName()
            entries.values[index].state = .preparing
            entries.values[index].name = name
            return .prepareAndRun(name: name)
        }
        makeRoom()
        switch key {
        case .type:
            let name = newName()
            entries[key] = Entry(state: .preparing, name: name, lastUse: clock)
            return .prepareAndRun(name: name)
        case .text:
            entries[key] = Entry(state: .counting(uses: 1), name: "", lastUse: clock)
            return .runUnprepared
        }
    }

    /// The server has prepared the statement.
    mutating func confirm(_ key: Key) {
        guard let index = entries.index(forKey: key), case .preparing = entries.values[index].state else { return }
        entries.values[index].state = .prepared
    }

    /// The server has refused or skipped the preparation.
    mutating func forget(_ key: Key) {
        entries[key] = nil
    }

    /// Forgets everything, because plans may be out of date. The server's side is dropped by `deallocate all`.
    mutating func removeAll() {
        entries.removeAll()
        evicted.removeAll()
    }

    /// Hands over the names to deallocate.
    mutating func takeEvicted() -> [String] {
        defer { evicted.removeAll() }
        return evicted
    }

    /// A name that this session has never used.
    mutating func newName() -> String {
        namesGiven += 1
        return "s\(namesGiven)"
    }

    // A scan of at most `capacity` entries, and only when a statement is new to a full cache: preparing it costs more.
    private mutating func makeRoom() {
        guard entries.count >= capacity else { return }
        let evictable = entries.filter {
            if case .preparing = $0.value.state { false } else { true }
        }
        guard let oldest = evictable.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
        if case .prepared = oldest.value.state { evicted.append(oldest.value.name) }
        entries[oldest.key] = nil
    }
}
