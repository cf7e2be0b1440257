// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// Reads a command with what it carries, from JSON and from forms alike, and names every wrong field at once.
///
/// How the fields of each command are read stands in one extension a chapter.
package struct CommandReader {
    /// Days that are left out mean this one.
    let today: LegalDay
    /// What a page knows already of the case that a lead becomes.
    let defaults: OpeningRequest.Defaults
    /// The case behind a code, as far as the sender may know of it: a code alone does not tell the id.
    let cases: [CaseCode: CaseID]

    package init(
        today: LegalDay, defaults: OpeningRequest.Defaults = .init(), cases: [CaseCode: CaseID] = [:]
    ) {
        self.today = today
        self.defaults = defaults
        self.cases = cases
    }

    /// How one command is read, once it is known which.
    typealias Recipe = @Sendable (CommandReader) -> (inout FieldReader) throws(Problem) -> Command

    /// Commands that a person may send on a case. What begins a case has an address of its own, and what only the
    /// program does is taken from nobody.
    private static let recipes: [Command.Kind: Recipe] = {
        let chapters = [
            openingRecipes, mediationRecipes, movementRecipes, agreementRecipes, confirmationRecipes, endingRecipes,
            riskRecipes, whistleRecipes, voiceRecipes,
        ]
        return Dictionary(uniqueKeysWithValues: chapters.joined().map { ($0.key, $0.value) })
    }()

    /// Reads the field `command` and the fields of that command.
    ///
    /// - Throws: a `Problem` with all wrong fields.
    package func read(_ fields: inout FieldReader) throws(Problem) -> Command {
        let rule = FieldRule<Command.Kind>.choice.then { kind throws(FieldRefusal) in
            guard let recipe = Self.recipes[kind] else {
                throw FieldRefusal(.notAChoice, "must be a command that a person gives on a case")
            }
            return recipe
        }
        guard case .valid(let recipe) = fields.required("command", rule) else { throw fields.problem }
        return try recipe(self)(&fields)
    }
}
