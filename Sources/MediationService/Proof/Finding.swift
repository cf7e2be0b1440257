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
        /// A sum that screens read is not what the events add up to.
        case cellDiffers

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
        case .cellDiffers: "figure \(subject): the stored sum differs from a recount"
        }
    }
}

/// What a verification saw.
package struct VerificationReport: Hashable, Sendable {
    package var cases = 0
    package var events = 0
    package var findings: [Finding] = []

    package init() {}

    package var isClean: Bool { findings.isEmpty }
}
