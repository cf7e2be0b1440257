// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// Working on cases from anywhere, over the API.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Open, list, show and move cases.",
        subcommands: [CaseOpen.self, CaseList.self, CaseShow.self, CaseClocksCommand.self, CaseDo.self])
}
