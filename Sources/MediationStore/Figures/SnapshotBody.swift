// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// What is frozen of a month: every sum of the form and of the figures, and which definitions it was counted by.
///
/// Whoever has its bytes can hash them and read them without this program (docs/proof.md).
package struct SnapshotBody: Hashable, Sendable {
    /// One sum under one heading.
    package struct Sum: Hashable, Comparable, Sendable {
        package let measure: Measure
        package let dimension: FigureDimension
        /// The word of the level, type or source; empty for all.
        package let member: String
        package let value: Int32
        package let amount: Int64

        package init(measure: Measure, dimension: FigureDimension, member: String, value: Int32, amount: Int64) {
            self.measure = measure
            self.dimension = dimension
            self.member = member
            self.value = value
            self.amount = amount
        }

        /// `accepted type neighbour 0 3`: no sign in it has to be escaped.
        package var line: String {
            "\(measure.rawValue) \(dimension.rawValue) \(member.isEmpty ? "-" : member) \(value) \(amount)"
        }

        package static func < (left: Sum, right: Sum) -> Bool { left.line < right.line }
    }

    package let id: SnapshotID
    package let regionName: String
    /// The day as of which was counted.
    package let asOf: LegalDay
    package let closedAt: Timestamp
    package let closedBy: PersonID
    package let closedByName: String
    /// The last change that was counted.
    package let through: Int64
    /// Each figure with the version of its definition.
    package let definitions: [String]
    package let organisation: [OrganisationCount: Int64]
    package let sums: [Sum]
    /// The hash of the month that this region closed before; `nil` for its first.
    package let previous: [UInt8]?
    /// The newest anchor of all chains at that time: number and root.
    package let anchor: (number: Int32, root: [UInt8])?

    package init(
        id: SnapshotID, regionName: String, asOf: LegalDay, closedAt: Timestamp, closedBy: PersonID,
        closedByName: String, through: Int64, definitions: [String] = SnapshotBody.definitionsInForce,
        organisation: [OrganisationCount: Int64], sums: [Sum], previous: [UInt8]?,
        anchor: (number: Int32, root: [UInt8])?
    ) {
        self.id = id
        self.regionName = regionName
        self.asOf = asOf
        self.closedAt = closedAt
        self.closedBy = closedBy
        self.closedByName = closedByName
        self.through = through
        self.definitions = definitions
        self.organisation = organisation
        self.sums = sums.sorted()
        self.previous = previous
        self.anchor = anchor
    }

    /// Each figure with the version that counts today.
    package static var definitionsInForce: [String] {
        Indicator.allCases.map { "\($0.rawValue) \($0.version.number)" }
    }

    /// The bytes that are hashed: a JSON object with its keys in order.
    package var form: [UInt8] {
        var writer = JSONWriter(capacity: 4_000 + sums.count * 40)
        writer.object { json in
            json.field("anchor", anchor.map { "\($0.number) \(Hex.text(of: $0.root))" })
            json.field("as_of", asOf.description)
            json.field("closed_at", closedAt.microseconds)
            json.field("closed_by", closedBy.rawValue)
            json.field("closed_by_name", closedByName)
            json.array("definitions", definitions)
            json.field("month", id.month.description)
            json.object("organisation") { json in
                for count in OrganisationCount.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
                    json.name(escaping: count.rawValue)
                    json.value(organisation[count] ?? 0)
                }
            }
            json.field("previous", previous.map { Hex.text(of: $0) })
            json.field("region", id.region.description)
            json.field("region_name", regionName)
            json.array("sums", sums.map(\.line))
            json.field("through", through)
        }
        return writer.bytes
    }

    package static func == (left: SnapshotBody, right: SnapshotBody) -> Bool { left.form == right.form }

    package func hash(into hasher: inout Hasher) { hasher.combine(form) }
}
