// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationServer

/// Gives a command on a case. The server says which are possible and what each needs; what is missing is asked for.
struct CaseDo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: "Do the next step on a case.",
        discussion: """
            Fields are given as name=value, by the kinds that the server names:
              a list of codes or parties   routes=lawsuit,legal_aid   present=1,2   present=all
              consents, confirmations      consents=1:phone,2:signed  consents=all:witnessed
              terms                        terms="2|装好檐沟|2026-12-25;2|赔偿|2027-01-10|1200.00"
              another case                 into=7K3M2-Q9XDA
              place and people of a lead   place="990101101201|老井边" parties="applicant|张三;respondent|李四"
              answers                      answers="1|satisfied|full|no;2|unreached"
            Without a command the possible ones are listed.
            """)

    @Argument(help: "The code or id of the case.")
    var name: String

    @Argument(help: "The command, such as accept.")
    var command: String?

    @Argument(help: "Fields, as name=value.")
    var fields: [String] = []

    @Flag(help: "Answer in JSON.")
    var json = false

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            let shown = try await client.caseAnswer(name)
            let actions = shown.json["actions"].elements
            guard let command else { return Standard.print(CasePrint.actions(actions)) }
            // A command that is not possible is sent all the same: the server's refusal says more than we could.
            let action = actions.first { $0["command"].text == command } ?? .null
            let entry = FieldEntry(parties: shown.json["parties"].elements.compactMap { $0["party"].text })
            let body = try entry.body(command, fields: fields, described: action["fields"].elements)
            guard let id = shown.json["id"].text else { throw StartFailure(.failed, "The server named no id.") }
            let answer = try await client.post("/api/v1/cases/\(id)/transitions", body, ifMatch: shown.etag)
            if json { return Standard.print(answer.text) }
            Standard.print(CasePrint.full(try await client.get("/api/v1/cases/\(id)").json))
        }
    }
}
