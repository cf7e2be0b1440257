// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// The regions that are known together with those of a file.
struct RegionTree {
    private struct Node {
        var name: String
        let kind: RegionKind
        let parent: RegionCode?
        /// `nil` for a region that is new.
        let range: ClosedRange<Int32>?
    }

    private var nodes: [RegionCode: Node] = [:]
    private var children: [RegionCode?: [RegionCode]] = [:]
    private(set) var added: [RegionCode] = []
    private(set) var renamed: Set<RegionCode> = []

    init(_ known: [RegionRecord]) {
        nodes.reserveCapacity(known.count)
        for region in known {
            nodes[region.code] = Node(
                name: region.name, kind: region.kind, parent: region.parent, range: region.range)
            children[region.parent, default: []].append(region.code)
        }
    }

    /// Adds what is new and renames what has another name; nothing moves and nothing disappears.
    mutating func add(_ file: RegionFile) throws(RegionRefusal) {
        let inFile = Dictionary(uniqueKeysWithValues: file.rows.map { ($0.code, $0.kind) })
        var faults: [RegionFault] = []
        for row in file.rows {
            if let fault = fault(in: row, beside: inFile) {
                faults.append(fault)
            } else if let node = nodes[row.code] {
                guard node.name != row.name else { continue }
                nodes[row.code]?.name = row.name
                renamed.insert(row.code)
            } else {
                nodes[row.code] = Node(name: row.name, kind: row.kind, parent: row.parent, range: nil)
                children[row.parent, default: []].append(row.code)
                added.append(row.code)
            }
        }
        guard faults.isEmpty else { throw RegionRefusal(faults) }
    }

    private func fault(in row: RegionFile.Row, beside inFile: [RegionCode: RegionKind]) -> RegionFault? {
        if let known = nodes[row.code] {
            guard known.parent == row.parent else { return RegionFault(.moved, line: row.line, field: "parent") }
            guard known.kind == row.kind else { return RegionFault(.changedKind, line: row.line, field: "kind") }
        }
        guard let parent = row.parent else { return nil }
        guard let kind = inFile[parent] ?? nodes[parent]?.kind else {
            return RegionFault(.noSuchParent, line: row.line, field: "parent")
        }
        return kind < row.kind ? nil : RegionFault(.notBelowParent, line: row.line, field: "parent")
    }

    /// The numbers of the new regions in the gaps; `nil` when they do not fit.
    func placed() -> [RegionCode: ClosedRange<Int32>]? {
        let fresh = Set(added)
        var numbers: [RegionCode: ClosedRange<Int32>] = [:]
        // The topmost new regions, by the known one that they come to lie in.
        let tops = Dictionary(
            grouping: added.filter { code in nodes[code]?.parent.map { !fresh.contains($0) } ?? true }
        ) {
            nodes[$0]?.parent
        }
        for (parent, codes) in tops {
            let used = (children[parent] ?? []).compactMap { nodes[$0]?.range?.upperBound }.max()
            let room = parent.flatMap { nodes[$0]?.range } ?? 0...Int32.max
            let first = max(used ?? room.lowerBound, room.lowerBound) + 1
            let count = codes.reduce(0) { $0 + size(of: $1) }
            let step = min(Int64(RegionPlan.step), (Int64(room.upperBound) - Int64(first) + 1) / Int64(count))
            guard step >= 2 else { return nil }
            var next = first
            for code in codes.sorted(by: <) { number(code, step: Int32(step), next: &next, into: &numbers) }
        }
        return numbers
    }

    /// Numbers for everything: behind the last one that is used, or before the first.
    func renumbered() -> [RegionCode: ClosedRange<Int32>] {
        let ranges = nodes.values.compactMap(\.range)
        let last = ranges.map(\.upperBound).max() ?? 0
        let first = ranges.map(\.lowerBound).min() ?? Int32.max
        let above = (Int64(Int32.max) - Int64(last)) / Int64(nodes.count)
        let below = (Int64(first) - 1) / Int64(nodes.count)
        let step = Int32(min(Int64(RegionPlan.step), max(above, below)))
        var next: Int32 = above >= below || above >= Int64(RegionPlan.step) ? last + 1 : 1
        var numbers: [RegionCode: ClosedRange<Int32>] = [:]
        for code in (children[nil] ?? []).sorted(by: <) { number(code, step: step, next: &next, into: &numbers) }
        return numbers
    }

    /// The regions as they are to be written.
    ///
    /// - Parameter only: those that change; `nil` for all.
    func lines(_ numbers: [RegionCode: ClosedRange<Int32>], only: Set<RegionCode>?) -> [RegionPlan.Line] {
        (only.map(Array.init) ?? Array(nodes.keys)).sorted(by: <).compactMap { code in
            guard let node = nodes[code], let range = numbers[code] ?? node.range else { return nil }
            return RegionPlan.Line(
                region: RegionRecord(code: code, name: node.name, kind: node.kind, parent: node.parent, range: range),
                oldLeft: node.range?.lowerBound)
        }
    }

    private func size(of code: RegionCode) -> Int {
        (children[code] ?? []).reduce(1) { $0 + size(of: $1) }
    }

    private func number(
        _ code: RegionCode, step: Int32, next: inout Int32, into numbers: inout [RegionCode: ClosedRange<Int32>]
    ) {
        let first = next
        next += step
        for child in (children[code] ?? []).sorted(by: <) { number(child, step: step, next: &next, into: &numbers) }
        numbers[code] = first...(next - 1)
    }
}

private func < (one: RegionCode, other: RegionCode) -> Bool { one.rawValue < other.rawValue }
