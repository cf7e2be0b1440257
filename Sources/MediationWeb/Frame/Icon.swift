// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationLanguage

/// Small drawings that stand beside words, never instead of them.
enum Icon {
    static func of(_ page: PagePath) -> HTML? {
        switch page {
        case .today: today
        case .cases: cases
        case .newCase: plus
        case .queue: inbox
        case .statistics: bars
        case .people: people
        case .units: brand
        case .whistles: inbox
        case .audit: check
        case .caseLists, .assignments, .leads, .newLead, .oneCase, .step, .transitions, .reveals, .openings, .callBacks,
            .themes, .theme, .unsolved, .questions, .indicator, .casesBehind, .person, .unit, .access, .accessPart,
            .account, .accountPart, .signIn,
            .signInCode, .signOut, .slips, .helpers, .anchor, .report, .slipDoor, .slip, .language, .design, .provider,
            .providerReturn:
            nil
        }
    }

    /// Every drawing with a word that it stands beside, for the page of parts.
    static let all: [(drawing: HTML, word: any Bilingual)] = [
        (brand, Phrase.Frame.product), (today, Phrase.Frame.today), (cases, Phrase.Frame.cases),
        (plus, Phrase.Frame.openCase), (inbox, Phrase.Frame.queue), (bars, Phrase.Frame.figures),
        (people, Phrase.Frame.people), (check, Phrase.OneCase.done), (warning, Phrase.Watch.red),
        (clock, Phrase.Today.dueSoon),
    ]

    /// A bridge over water.
    static let brand: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 16c3-7 6-9 10-9s7 2 10 9M2 11h20M7 \
        11v3M12 7v5M17 11v3"/><path d="M3 20c2-1.3 4-1.3 6 0s4 1.3 6 0 4-1.3 6 0"/></svg>
        """
    static let plus: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14"/></svg>
        """
    static let check: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12.5l5 5L20 6.5"/></svg>
        """
    static let warning: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5L22 20H2zM12 10v4.5M12 \
        17v.5"/></svg>
        """
    static let clock: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 \
        2"/></svg>
        """
    static let search: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 \
        15.5L21 21"/></svg>
        """
    private static let today: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 \
        18l1.5 1.5L8 17M11.5 6.5H20M11.5 12.5H20M11.5 18.5H20"/></svg>
        """
    private static let cases: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 7c0-1 .5-2 2-2h4l2 2h8c1.5 0 2 1 2 \
        2v8c0 1-.5 2-2 2H5c-1.5 0-2-1-2-2z"/></svg>
        """
    private static let inbox: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 13l3-8h12l3 8v6H3zM3 13h5l1.5 \
        3h5l1.5-3h5"/></svg>
        """
    private static let bars: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20h16M7 20v-7M12 20V5M17 20v-10"/></svg>
        """
    private static let people: HTML = """
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><circle cx="9" cy="8" r="3.5"/><path d="M2.5 \
        20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.5 2.7 3.5 \
        5.5"/></svg>
        """
}
