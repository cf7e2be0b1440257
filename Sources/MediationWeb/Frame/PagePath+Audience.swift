// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationService

extension PagePath {
    /// Whether there is such a page for a person. A page that is not for somebody does not exist for them.
    func isFor(_ principal: Principal) -> Bool {
        switch self {
        case .today, .slipDoor, .slip, .signIn, .signOut, .language: true
        case .cases, .newCase, .leads, .newLead, .oneCase, .step, .transitions, .slips: principal.may(.workOnCases)
        case .queue: principal.may(.speakForUnit)
        case .statistics: principal.may(.seeFigures)
        case .people: principal.may(.seePeople)
        }
    }

    /// Where a person begins.
    static func home(of principal: Principal) -> PagePath {
        switch principal.role {
        case .mediator, .director, .officer: .today
        case .leader: .statistics
        case .administrator, .system: .people
        }
    }

    /// The entries of the main menu for a person, in their order.
    static func menu(of principal: Principal) -> [PagePath] {
        let entries: [PagePath] = [.today, .cases, .newCase, .queue, .statistics, .people]
        return entries.filter { $0.isFor(principal) && ($0 != .today || home(of: principal) == .today) }
    }
}
