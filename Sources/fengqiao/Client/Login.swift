// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import FoundationEssentials
import JSON
import MediationLanguage
import MediationServer

/// Signs in and saves the token.
struct Login: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign in to a server and keep the token.",
        discussion: "The password is asked for, or read from FENGQIAO_PASSWORD; it is never an argument.")

    @Argument(help: "The name to sign in with.")
    var username: String

    @Option(help: "The server.")
    var server = "http://127.0.0.1:8080"

    func run() async throws {
        try await carryOut {
            let server = server.hasSuffix("/") ? String(server.dropLast()) : server
            let environment = ProcessInfo.processInfo.environment
            guard
                let password = environment["FENGQIAO_PASSWORD"]
                    ?? Terminal.askSecret(Phrase.Terminal.askPassword.text(in: Terminal.language))
            else { throw StartFailure(.usage, "A password is needed.") }
            var body = JSONWriter()
            body.object {
                $0.field("username", username)
                $0.field("password", password)
            }
            let answer = try await APIClient(server: server).post("/api/v1/sessions", body)
            guard let token = answer.json["token"].text else {
                throw StartFailure(.failed, "The server did not give a token.")
            }
            try SavedSignIn(server: server, token: token).save()
            let user = answer.json["user"]
            Standard.print(
                "\(Phrase.Terminal.signedInAs.text(in: Terminal.language)) "
                    + "\(user["name"].text ?? username)（\(user["unit"]["name"].text ?? "")）")
        }
    }
}

/// Ends the sign-in on the server and forgets the token.
struct Logout: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Sign out.")

    func run() async throws {
        try await carryOut {
            let client = try APIClient.signedIn()
            SavedSignIn.forget()
            _ = try await client.delete("/api/v1/sessions/current")
        }
    }
}
