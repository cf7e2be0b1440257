// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// Leads: what somebody heard of.
struct LeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lead", abstract: "Report what you heard of; register it later with case do.",
        subcommands: [LeadReport.self])
}
