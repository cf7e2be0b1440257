// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// Reports a lead: where, and one sentence. Nobody has to be named.
struct LeadReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Report a lead: where, and one sentence.")

    @Option(help: "What it is about, in a sentence.")
    var summary: String?

    @Option(help: "Where, in words.")
    var place = ""

    @Option(help: "The 12-digit code of the region; your own when left out.")
    var region: String?

    @Option(help: "Where it came from: grid, hotline, ref_police, qr …")
    var source = "grid"

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            let summary = try Terminal.asked(summary, "什么事 What happened:", help: "fengqiao lead report --help")
            let own: String? = region == nil ? try await client.get("/api/v1/me").json["region"]["code"].text : nil
            var body = JSONWriter()
            body.object { body in
                body.field("source", source)
                body.field("summary", summary)
                body.object("place") {
                    $0.field("region", region ?? own ?? "")
                    if !place.isEmpty { $0.field("text", place) }
                }
            }
            let answer = try await client.post("/api/v1/leads", body)
            Standard.print(json ? answer.text : CasePrint.full(answer.json))
        }
    }
}
