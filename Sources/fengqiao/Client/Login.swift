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
            let answer = try await signIn(on: APIClient(server: server), password: password)
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

extension Login {
    /// Asks for a code only where the server does.
    private func signIn(on client: APIClient, password: String) async throws -> APIClient.Answer {
        do {
            return try await client.post("/api/v1/sessions", credentials(password, code: nil))
        } catch is SecondFactorNeeded {
            let prompt = Phrase.Account.code.text(in: Terminal.language) + ": "
            guard let code = ProcessInfo.processInfo.environment["FENGQIAO_CODE"] ?? Terminal.askSecret(prompt) else {
                throw StartFailure(.usage, "A code of the authenticator is needed.")
            }
            return try await client.post("/api/v1/sessions", credentials(password, code: code))
        }
    }

    private func credentials(_ password: String, code: String?) -> JSONWriter {
        var body = JSONWriter()
        body.object {
            $0.field("username", username)
            $0.field("password", password)
            if let code { $0.field("code", code) }
        }
        return body
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
