// SPDX-License-Identifier: Apache-2.0

/// A dictionary that knows which of its keys was set least recently; every operation takes constant time.
///
/// The entries form a doubly linked list through the slots of one array, newest first.
struct RecencyMap<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        let key: Key
        var value: Value
        var newer: Int?
        var older: Int?
    }

    private var slots: [Slot?] = []
    private var freeSlots: [Int] = []
    private var positions: [Key: Int] = [:]
    private var newest: Int?
    private var oldest: Int?

    var count: Int { positions.count }

    subscript(key: Key) -> Value? {
        positions[key].flatMap { slots[$0]?.value }
    }

    /// Sets the value of a key, which becomes the newest.
    mutating func set(_ value: Value, for key: Key) {
        remove(key)
        let slot = Slot(key: key, value: value, newer: nil, older: newest)
        let position: Int
        if let free = freeSlots.popLast() {
            position = free
            slots[free] = slot
        } else {
            position = slots.count
            slots.append(slot)
        }
        if let newest { slots[newest]?.newer = position }
        newest = position
        if oldest == nil { oldest = position }
        positions[key] = position
    }

    mutating func remove(_ key: Key) {
        guard let position = positions.removeValue(forKey: key), let slot = slots[position] else { return }
        if let newer = slot.newer { slots[newer]?.older = slot.older } else { newest = slot.older }
        if let older = slot.older { slots[older]?.newer = slot.newer } else { oldest = slot.newer }
        slots[position] = nil
        freeSlots.append(position)
    }

    mutating func removeOldest() {
        guard let key = oldest.flatMap({ slots[$0]?.key }) else { return }
        remove(key)
    }
}
