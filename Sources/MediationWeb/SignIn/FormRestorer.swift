// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import Hummingbird

/// Shows a kept form again to somebody who has just signed in.
struct FormRestorer: Sendable {
    let opening: OpeningRoutes
    let leads: LeadRoutes
    let steps: StepRoutes

    /// - Returns: `nil` for a form that this person has no page for.
    func callAsFunction(_ kept: KeptForm, context: PageContext) async throws -> Response? {
        var context = context
        context.page = kept.page
        guard let signedIn = try? SignedInPage(context: context) else { return nil }
        switch kept.page {
        case .cases: return try await opening.restore(kept.fields, context: signedIn)
        case .transitions: return try await steps.restore(kept.fields, context: signedIn)
        case .leads: return try await leads.restore(kept.fields, context: signedIn)
        case .caseLists, .assignments, .today, .newCase, .newLead, .oneCase, .step, .reveals, .openings, .queue,
            .callBacks, .statistics, .people, .signIn, .signOut, .language, .person, .units, .unit, .whistles,
            .indicator, .casesBehind, .access, .helpers, .audit, .anchor, .report, .accessPart, .account, .accountPart,
            .signInCode, .slips, .themes, .theme, .unsolved, .questions,
            .slipDoor, .slip, .design, .provider, .providerReturn:
            return nil
        }
    }
}
