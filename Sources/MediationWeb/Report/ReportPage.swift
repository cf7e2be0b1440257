// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationService

/// The pages around the statistics form: what is printed, closed and taken out.
package enum ReportPage: Hashable, Sendable {
    case form
    /// Closed months; one is closed by adding to them.
    case closings
    /// What has changed since a month was closed.
    case closing(SnapshotID)
    /// The frozen figures, to be kept.
    case file(SnapshotID)
    /// What register is to be taken out; one is by adding to it.
    case register
    case board

    /// The path, without query.
    package var path: String {
        switch self {
        case .form: "/statistics/form"
        case .closings: "/statistics/closings"
        case .closing(let id): "/statistics/closings/\(id)"
        case .file(let id): "/statistics/closings/\(id)/file"
        case .register: "/statistics/register"
        case .board: "/statistics/board"
        }
    }

    /// Reads the parts of a path; `nil` for anything else.
    package init?(_ parts: [some StringProtocol]) {
        guard (2...4).contains(parts.count), parts[0] == "statistics" else { return nil }
        let id = parts.count > 2 ? SnapshotID(parts[2]) : nil
        switch (String(parts[1]), parts.count, id) {
        case ("form", 2, _): self = .form
        case ("register", 2, _): self = .register
        case ("board", 2, _): self = .board
        case ("closings", 2, _): self = .closings
        case ("closings", 3, let id?): self = .closing(id)
        case ("closings", 4, let id?) where parts[3] == "file": self = .file(id)
        case _: return nil
        }
    }

    func isFor(_ principal: Principal) -> Bool {
        switch self {
        case .form, .board: principal.may(.seeFigures)
        // Each change is of one case, and the file has every count as it is.
        case .closing, .file: principal.may(.seeFigures) && principal.may(.seeSmallCounts)
        case .register: principal.may(.exportRegisters)
        case .closings: principal.may(.closeMonths)
        }
    }

    /// Where a browser goes that asks to return here.
    var returnTarget: ReportPage {
        switch self {
        case .form, .closing, .register, .board: self
        case .closings: .form
        case .file(let id): .closing(id)
        }
    }
}
