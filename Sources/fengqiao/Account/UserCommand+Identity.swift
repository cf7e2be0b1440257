// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import JSON
import MediationLanguage

extension UserCommand {
    /// Who somebody is at the identity provider.
    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say who somebody is at the identity provider, so that they come in by its word.",
            discussion: """
                Nobody is let in by the provider whom no administrator has linked. The identifier is what the provider calls \
                `sub`; a person who is not linked yet sees it when trying to sign in.
                """)

        @Argument(help: "The number of the person.") var id: Int
        @Argument(help: "The person's identifier at the provider.") var subject: String

        func run() async throws {
            try await carryOut {
                var body = JSONWriter()
                body.object { $0.field("subject", subject) }
                _ = try await APIClient.signedIn().put("/api/v1/people/\(id)/identity", body)
                Standard.print(Phrase.Access.linked.text(in: Terminal.language))
            }
        }
    }

    /// Nobody at the identity provider any more.
    struct Unlink: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forget who somebody is at the identity provider. What they are signed in with stays.")

        @Argument(help: "The number of the person.") var id: Int

        func run() async throws {
            try await carryOut {
                _ = try await APIClient.signedIn().delete("/api/v1/people/\(id)/identity")
                Standard.print(Phrase.Access.unlinked.text(in: Terminal.language))
            }
        }
    }
}
