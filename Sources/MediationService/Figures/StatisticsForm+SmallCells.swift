// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension StatisticsForm {
    /// The same for somebody who must not learn of fewer than three: what is printed, without small counts, and without
    /// what changed since, which is a handful almost always.
    func withoutSmallCells() -> StatisticsForm {
        let counts = lines.enumerated().map { index, line in
            (cell: index, count: line.item.content.isCount ? max(0, line.value ?? 0) : 0)
        }
        var hidden = SmallCells(counts, sums: sums).hidden
        // An amount of money that few agreements make up tells of them.
        let agreements: Set<FormItem> = [.agreed, .oralAgreements, .writtenAgreements]
        if hidden.contains(where: { agreements.contains(lines[$0].item) }) {
            hidden.formUnion(lines.indices.filter { if case .money = lines[$0].item.content { true } else { false } })
        }
        return StatisticsForm(
            region: region, period: period, asOf: asOf,
            lines: lines.enumerated().map { index, line in
                Line(
                    item: line.item, member: line.member, now: hidden.contains(index) ? nil : line.value, frozen: nil,
                    isHidden: hidden.contains(index))
            }, closings: closings)
    }

    /// What adds up to the cases that were accepted: their types, their sources, and what came of them.
    private var sums: [SmallCells<Int>.Sum] {
        guard let whole = lines.firstIndex(where: { $0.item == .accepted }) else { return [] }
        let groups: [Set<FormItem>] = [
            [.acceptedByType], [.acceptedBySource],
            [.inProgress, .agreed, .unproven, .released, .notAgreed, .withdrawn, .referred],
        ]
        return groups.map { items in
            SmallCells<Int>.Sum(whole: whole, parts: lines.indices.filter { items.contains(lines[$0].item) })
        }
    }
}

extension FormContent {
    /// It counts cases, and not money, units or nothing.
    fileprivate var isCount: Bool {
        switch self {
        case .sum, .rest, .parts: true
        case .money, .organisation, .unknown: false
        }
    }
}
