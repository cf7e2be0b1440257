// SPDX-License-Identifier: Apache-2.0

/// What people do with the program, apart from the commands on one case (those are permitted by relation, in
/// `Transitions`). An act that is not permitted does not exist for the person: no page, no entry in a menu, no answer.
package enum Act: String, CaseIterable, Sendable {
    /// Opens cases, lists those of the own region, and gives commands by the relation to each.
    case workOnCases = "work_on_cases"
    /// Acts in the stead of a colleague of the own unit, and reviews what comes to the unit from elsewhere.
    case speakForUnit = "speak_for_unit"
    /// Answers requests for help in the name of the unit.
    case answerRequests = "answer_requests"
    /// Asks the parties of cases that the own unit was drawn for.
    case makeCallBacks = "make_call_backs"
    /// Reads what is counted, of the own region and below.
    case seeFigures = "see_figures"
    /// Reads the month's themes of the own region and below, and what came of them.
    case seeThemes = "see_themes"
    /// Takes a group of alike cases for the month's theme and follows it to its end.
    case adoptThemes = "adopt_themes"
    /// Sees which cases are worth a second look; nobody is shown questions about the own village alone.
    case seeQuestions = "see_questions"
    /// Closes a month that is over: the figures of the own region are frozen and signed with a name.
    case closeMonths = "close_months"
    /// Takes registers of the cases of the own region out of the program.
    case exportRegisters = "export_registers"
    /// Sees who works in the own unit and below.
    case seePeople = "see_people"
    /// Opens a sensitive case below the own level for a day, by giving a reason.
    case breakGlass = "break_glass"
    /// Opens and closes units, begins and ends terms of office, brings regions in.
    case manageOffices = "manage_offices"
    /// Gives all cases of a colleague of the own unit to another.
    case handOver = "hand_over"
    /// Answers the whistles that were blown for the own department.
    case answerWhistles = "answer_whistles"
    /// Watches what became of the whistles that were blown in the own region.
    case watchWhistles = "watch_whistles"
    /// Lets people of the own region in and keeps them out: first passwords, ended sign-ins, links to a provider.
    case administerPeople = "administer_people"
    /// Reads who looked at what, and whether the record still proves itself.
    case readAccessLog = "read_access_log"
    /// Looks through the roster of helpers.
    case seeHelpers = "see_helpers"
    /// Puts helpers on the roster, and takes them off.
    case keepHelpers = "keep_helpers"
    /// Sees small counts as they are; everybody else sees that there are fewer than three.
    case seeSmallCounts = "see_small_counts"
}

/// One row of the policy: these roles, at these levels.
struct Grant: Sendable {
    let roles: Set<Role>
    let levels: Set<Level>

    init(_ roles: Set<Role>, at levels: Set<Level> = Set(Level.allCases)) {
        self.roles = roles
        self.levels = levels
    }
}

extension Act {
    /// The whole policy. Whoever is not named may not.
    private static let policy: [Act: [Grant]] = [
        .workOnCases: [Grant([.mediator, .director, .officer])],
        .speakForUnit: [Grant([.director, .officer])],
        .breakGlass: [Grant([.director, .officer], at: [.township, .county])],
        // In a village everybody who mediates answers for the committee.
        .answerRequests: [Grant([.director, .officer]), Grant([.mediator], at: [.village])],
        // Townships and the county ask for each other, and no village asks about its neighbours.
        .makeCallBacks: [Grant([.mediator, .director, .officer], at: [.township, .county])],
        // An administrator sees neither cases nor what is counted of them, a liaison what was sent to the department.
        .seeFigures: [Grant([.mediator, .director, .officer, .leader, .auditor])],
        .seeThemes: [Grant([.mediator, .director, .officer], at: [.township, .county]), Grant([.leader])],
        .adoptThemes: [Grant([.director, .officer], at: [.township, .county])],
        .seeQuestions: [Grant([.director, .officer], at: [.township, .county])],
        // A month is the word of the office that collects the figures, so no village closes one.
        .closeMonths: [Grant([.director, .officer], at: [.township, .county])],
        .exportRegisters: [Grant([.mediator, .director, .officer])],
        .seePeople: [Grant([.director, .officer, .administrator])],
        .manageOffices: [Grant([.administrator])],
        .handOver: [Grant([.director, .officer, .administrator])],
        .answerWhistles: [Grant([.liaison])],
        .watchWhistles: [Grant([.director, .officer], at: [.township, .county])],
        .administerPeople: [Grant([.administrator])],
        .readAccessLog: [Grant([.auditor])],
        .seeHelpers: [Grant([.mediator, .director, .officer, .administrator])],
        .keepHelpers: [Grant([.director, .officer, .administrator])],
        // Whoever may open the cases behind a count learns nothing from it; an auditor holds the count against them.
        .seeSmallCounts: [Grant([.mediator, .director, .officer, .auditor])],
    ]

    /// Whether a role may do this in a unit of a level.
    package func isPermitted(to role: Role, at level: Level) -> Bool {
        (Self.policy[self] ?? []).contains { $0.roles.contains(role) && $0.levels.contains(level) }
    }
}
