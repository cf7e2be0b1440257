// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationCore
import MediationLanguage
import MediationServer

/// Opens a case with five inputs.
struct CaseOpen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a case: who and who, what, where, which kind, how urgent.")

    @Option(help: "Who asks; may be repeated.")
    var applicant: [String] = []

    @Option(help: "Who is asked; may be repeated.")
    var respondent: [String] = []

    @Option(help: "What it is about, in a sentence.")
    var summary: String?

    @Option(help: "Where, in words.")
    var place = ""

    @Option(help: "The 12-digit code of the region; your own when left out.")
    var region: String?

    @Option(name: .customLong("type"), help: "The kind; suggested from the words when left out.")
    var disputeType: String?

    @Option(help: "ordinary, pressing or danger.")
    var urgency = "ordinary"

    @Option(help: "Where it came from: apply, proactive, grid, hotline …")
    var source = "apply"

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            let help = "fengqiao case open --help"
            let summary = try Terminal.asked(summary, "什么事 What happened:", help: help)
            let applicants = applicant.isEmpty ? [try Terminal.asked(nil, "谁来说的 Who asks:", help: help)] : applicant
            let respondents = respondent.isEmpty ? [try Terminal.asked(nil, "和谁 With whom:", help: help)] : respondent
            let own: String? = region == nil ? try await client.get("/api/v1/me").json["region"]["code"].text : nil
            var body = JSONWriter()
            body.object { body in
                body.field("source", source)
                if let disputeType { body.field("dispute_type", disputeType) }
                body.field("summary", summary)
                body.object("place") {
                    $0.field("region", region ?? own ?? "")
                    if !place.isEmpty { $0.field("text", place) }
                }
                body.field("urgency", urgency)
                let parties = applicants.map { ("applicant", $0) } + respondents.map { ("respondent", $0) }
                body.array("parties", parties) { json, party in
                    json.object {
                        $0.field("side", party.0)
                        $0.field("name", party.1)
                    }
                }
            }
            let answer = try await client.post("/api/v1/cases", body)
            Standard.print(json ? answer.text : CasePrint.full(answer.json))
        }
    }
}
