// SPDX-License-Identifier: Apache-2.0

/// The texts of pages and of the command line, by the room in which they stand.
///
/// Each room is a file `Phrase+Room.swift`: a closed list of fixed texts, and functions for those with values in them.
/// To add a text is to add its case and, because the switch is exhaustive, its line with both languages.
package enum Phrase {
    /// Every fixed text of every room, for the tests of the catalogue.
    package static let rooms: [(name: String, texts: [any Bilingual])] = [
        ("frame", Frame.allCases),
        ("sign-in", SignIn.allCases),
        ("account", Account.allCases),
        ("access", Access.allCases),
        ("today", Today.allCases),
        ("watch screen", Overview.allCases),
        ("case list", CaseList.allCases),
        ("opening", Opening.allCases),
        ("lead", Lead.allCases),
        ("case", OneCase.allCases),
        ("step", Step.allCases),
        ("step group", StepGroup.allCases),
        ("watch", Watch.allCases),
        ("queue", Queue.allCases),
        ("call-back", CallBack.allCases),
        ("clock", Clock.allCases),
        ("figures", Figures.allCases),
        ("learning", Learning.allCases),
        ("report", Report.allCases),
        ("register", Register.allCases),
        ("board", Board.allCases),
        ("people", People.allCases),
        ("slip", Slip.allCases),
        ("design", Design.allCases),
        ("failure", Failure.allCases),
        ("terminal", Terminal.allCases),
    ]
}
