// SPDX-License-Identifier: Apache-2.0
internal import MediationStore

/// Something stored that does not follow from the events.
package struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// What it is about: the code of a case, or a unit and year of the numbers.
    package let subject: String
    package let what: What

    /// How the stored data and the events disagree.
    package enum What: Hashable, Sendable {
        /// The row differs from the fold of the events in these columns.
        case rowDiffers([String])
        /// The events do not begin with 1 or have a gap at this version.
        case versionMissing(Int32)
        /// An event of this version cannot be read.
        case unreadable(Int32, key: String)
        /// An event of this version does not go on from where the one before it led.
        case chainBroken(Int32)
        /// The numbers given have a gap, or the counter disagrees.
        case numbersNotGapFree
        /// The event of this version is not what it was when it was written.
        case eventChanged(Int32)
        /// The event of this version stands behind another one than when it was written.
        case linkBroken(Int32)
        /// The event of this version has no hash.
        case unchained(Int32)
        /// What was said with the event of this version is stored otherwise now.
        case textChanged(Int32)
        /// There are events without their case.
        case caseMissing
        /// Rows of this table are of another place than their case, or of none.
        case stray(table: String)
        /// The chain was this long when it was anchored, and is shorter now.
        case cutOff(length: Int32, anchor: Int32)
        /// The chain had another hash at this length when it was anchored: it was written anew.
        case rewritten(length: Int32, anchor: Int32)
        /// A line of the access log is not what it was when it was written, or one before it is missing.
        case lineChanged(Int32)
        /// The access log of a person ends at another line than its head says.
        case lineMissing(Int32)
        /// What is wrong with an anchor.
        case anchor(AnchorFault)
        /// A sum that screens read is not what the events add up to.
        case cellDiffers
        /// What is wrong with a month that was closed.
        case snapshot(SnapshotFault)

        init(_ failure: HistoryFailure) {
            self =
                switch failure {
                case .missing(let version): .versionMissing(version)
                case .unreadable(let version, let key): .unreadable(version, key: key)
                case .broken(let version): .chainBroken(version)
                }
        }
    }

    package var description: String {
        switch what {
        case .rowDiffers(let columns):
            "\(subject): the stored row differs from its events in \(columns.joined(separator: ", "))"
        case .versionMissing(let version): "\(subject): event \(version) is missing"
        case .unreadable(let version, let key): "\(subject): event \(version) cannot be read at \(key)"
        case .chainBroken(let version): "\(subject): event \(version) does not follow from the one before it"
        case .numbersNotGapFree: "\(subject): the case numbers are not gap-free"
        case .eventChanged(let version): "\(subject): event \(version) was changed after it was written"
        case .linkBroken(let version): "\(subject): event \(version) was not written behind the one before it"
        case .unchained(let version): "\(subject): event \(version) has no hash"
        case .textChanged(let version): "\(subject): what event \(version) wrote in words was changed"
        case .caseMissing: "\(subject): there are events and no case"
        case .stray(let table): "\(subject): rows of \(table) are not of the place of their case"
        case .cutOff(let length, let anchor):
            "\(subject): there were \(length) entries at anchor \(anchor), and the last of them are missing"
        case .rewritten(let length, let anchor):
            "\(subject): entries up to \(length) were written anew after anchor \(anchor)"
        case .lineChanged(let seq): "\(subject): line \(seq) was changed, or one before it is missing"
        case .lineMissing(let seq): "\(subject): line \(seq) is not the last one that was written"
        case .anchor(let fault): "\(subject): \(fault.description)"
        case .cellDiffers: "figure \(subject): the stored sum differs from a recount"
        case .snapshot(let fault): "closed month \(subject): \(fault.description)"
        }
    }
}

/// How an anchor does not hold.
package enum AnchorFault: Hashable, Sendable {
    /// Its number, its predecessor or its leaves do not follow from the anchor before.
    case outOfOrder
    /// The root is not that of its leaves.
    case root
    /// The signature is not that of the key.
    case signature
    /// It was signed with another key than the first anchor, or than the one that was named.
    case key
    /// Its leaves are here, and it is not.
    case missing
    /// The anchor that was kept outside is not in this database: it is older than the anchor.
    case notHere
    /// This database has another anchor under the number of the one that was kept outside.
    case other

    package var description: String {
        switch self {
        case .outOfOrder: "it does not follow from the anchor before it"
        case .root: "its root is not that of the chains that it names"
        case .signature: "its signature is forged"
        case .key: "it was signed with another key"
        case .missing: "it was deleted, and its leaves were left behind"
        case .notHere: "this database does not have it: it is older, or was cut off"
        case .other: "this database has another anchor in its place"
        }
    }
}

/// What a verification saw.
package struct VerificationReport: Hashable, Sendable {
    package var cases = 0
    package var events = 0
    /// Events whose words were erased by right; their hashes still hold.
    package var erased = 0
    /// Lines of the access log.
    package var lines = 0
    package var anchors = 0
    /// Months that were closed.
    package var snapshots = 0
    package var findings: [Finding] = []

    package init() {}

    package var isClean: Bool { findings.isEmpty }
}
