// SPDX-License-Identifier: Apache-2.0
package import MediationCore
internal import MediationStore
internal import Postgres

/// Themes of the month (每月一题): from one case to all of its kind. The program groups alike cases; people decide whether
/// that is a theme, what is to be done, and what came of it.
package struct ThemeService: Sendable {
    /// The search looks back so far.
    private static let seconds: Int64 = 92 * 86_400
    private static let mostCases: Int32 = 20_000
    private static let limit: Int32 = 200
    /// No more suggestions than anybody reads.
    private static let mostGroups = 20

    private let cases: CaseService

    package init(cases: CaseService) { self.cases = cases }

    /// A theme with its steps, and its cases for those who may see them.
    package struct Theme: Hashable, Sendable {
        package let line: ThemeLine
        package let steps: [ThemeStepLine]
        package let cases: [CaseBehind]
        /// The states to which this person may move it.
        package let following: [ThemeState]
    }

    /// Groups of alike cases of the last three months in the own region, the largest first.
    ///
    /// - Throws: `ServiceError.notFound` for whoever adopts no themes.
    package func suggestions(as principal: Principal) async throws -> [ThemeGroup] {
        guard principal.may(.adoptThemes) else { throw ServiceError.notFound }
        let found = try await read("theme_candidates", as: principal) { transaction in
            try transaction.query(candidates(for: principal))
        }
        return Array(ThemeFinder.groups(of: found).prefix(Self.mostGroups))
    }

    /// What the own region and those directly below are called.
    package func placeNames(as principal: Principal) async throws -> [RegionCode: String] {
        let lines = try await read("place_names", as: principal) { transaction in
            try transaction.query(RegionsBelow(code: principal.region))
        }
        return Dictionary(lines.map { ($0.code, $0.name) }) { first, _ in first }
    }

    /// The themes of the own region and below, the newest first.
    ///
    /// - Throws: `ServiceError.notFound` for whoever sees none.
    package func themes(as principal: Principal) async throws -> [ThemeLine] {
        guard principal.may(.seeThemes) else { throw ServiceError.notFound }
        return try await read("themes", as: principal) { transaction in
            try transaction.query(Themes(county: principal.county, limit: Self.limit))
        }
    }

    /// - Throws: `ServiceError.notFound` when there is none that this person may see.
    package func theme(_ id: ThemeID, as principal: Principal) async throws -> Theme {
        guard principal.may(.seeThemes) else { throw ServiceError.notFound }
        let county = principal.county
        return try await read("theme", as: principal) { transaction in
            guard let row = try transaction.first(FindTheme(county: county, id: id)) else {
                throw ServiceError.notFound
            }
            return Theme(
                line: row, steps: try transaction.query(ThemeSteps(county: county, id: id)),
                cases: try transaction.query(CasesOfTheme(county: county, id: id)),
                following: principal.may(.adoptThemes) ? row.state.following : [])
        }
    }

    /// Takes a group of cases for the theme of this month; a group that is one already stays the one it is.
    ///
    /// - Parameters:
    ///   - words: those of a suggestion in this place; the cases that have them now are its evidence.
    ///   - note: what is to be done.
    /// - Throws: `ServiceError.notFound` when there is no such group any more, or the person adopts none.
    package func adopt(
        words: String, township: RegionCode, type: DisputeType, title: String, note: String, as principal: Principal
    ) async throws -> ThemeID {
        guard principal.may(.adoptThemes) else { throw ServiceError.notFound }
        let now = cases.clock.now
        let theme = NewTheme(
            region: township, month: Month(now.day), type: type, words: words, title: title, note: note)
        return try await write("adopt_theme", as: principal) { transaction in
            if let known = try transaction.first(ThemeOfGroup(county: principal.county, theme: theme)) { return known }
            let found = try transaction.query(candidates(for: principal))
            let group = ThemeFinder.groups(of: found).first {
                $0.township == township && $0.type == type && $0.words == words
            }
            guard let group, let id = try transaction.first(InsertTheme(county: principal.county, theme: theme)) else {
                throw ServiceError.notFound
            }
            var batch = Pipeline()
            batch.add(step(of: id, 1, .adopted, note, by: principal, at: now))
            batch.add(InsertThemeCases(county: principal.county, id: id, cases: group.cases.map(\.id)))
            _ = try transaction.pipeline(batch)
            return id
        }
    }

    /// Moves a theme on.
    ///
    /// - Parameters:
    ///   - version: the one that the person saw.
    ///   - note: what was done, what came of it, or why it is dropped.
    /// - Throws: `ServiceError.notFound` when there is none that this person may see or move to that state; `.stale`.
    package func move(
        _ id: ThemeID, to state: ThemeState, note: String, expecting version: Int32, as principal: Principal
    ) async throws {
        guard principal.may(.adoptThemes) else { throw ServiceError.notFound }
        let (county, now) = (principal.county, cases.clock.now)
        try await write("move_theme", as: principal) { transaction in
            guard let row = try transaction.first(FindTheme(county: county, id: id)) else {
                throw ServiceError.notFound
            }
            guard row.version == version else { throw ServiceError.stale(current: row.version) }
            guard row.state.following.contains(state) else { throw ServiceError.notFound }
            let next = version + 1
            guard try transaction.execute(UpdateTheme(county: county, id: id, state: state, version: next)) == 1 else {
                throw ServiceError.stale(current: next)
            }
            try transaction.execute(step(of: id, next, state, note, by: principal, at: now))
        }
    }
}

extension ThemeService {
    private func candidates(for principal: Principal) -> ThemeCandidates {
        ThemeCandidates(
            county: principal.county, regions: principal.regions,
            since: cases.clock.now.adding(seconds: -Self.seconds), limit: Self.mostCases)
    }

    private func step(
        of id: ThemeID, _ version: Int32, _ state: ThemeState, _ note: String, by principal: Principal,
        at now: Timestamp
    ) -> InsertThemeStep {
        InsertThemeStep(
            county: principal.county, id: id, version: version, state: state, note: note,
            by: Holder(unit: principal.unit, person: principal.person), at: now)
    }

    private func settings(of principal: Principal) -> SessionSettings {
        var settings = principal.scope.settings
        settings.set("fengqiao.figures_lft", to: Int64(principal.regions.lowerBound))
        settings.set("fengqiao.figures_rgt", to: Int64(principal.regions.upperBound))
        return settings
    }

    private func read<Answer: Sendable>(
        _ name: StaticString, as principal: Principal,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let options = TransactionOptions(name: name, access: .readOnly, settings: settings(of: principal))
        return try await cases.database.transaction(options) { transaction in try body(transaction) }
    }

    private func write<Answer: Sendable>(
        _ name: StaticString, as principal: Principal,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Answer
    ) async throws -> Answer {
        let options = TransactionOptions(name: name, settings: settings(of: principal))
        return try await cases.database.transaction(options) { transaction in try body(transaction) }
    }
}
