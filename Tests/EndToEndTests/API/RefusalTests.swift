// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import JSON
import MediationCore
import Testing

@Suite("Steps that the procedure does not allow")
struct RefusalTests {
    @Test("a step that the stage does not have is refused with those that it has, and nothing changes")
    func notNow() async throws {
        try await APIWorld.run { world in
            let known = try await world.open()
            for step in [Step.session, Step.escalate, Step.takeOver, Step.agree, Step.perform, Step.terminate] {
                let answer = try await world.attempt(known, step)
                #expect(answer.status == 409)
                #expect(answer.problem == "command-not-allowed")
                #expect(
                    answer["allowed_commands"] == [
                        "record_consent", "accept", "decline", "assign", "object", "name_representatives", "refer_out",
                        "withdraw", "merge", "raise_risk", "hear_party",
                    ])
                #expect(answer["current_version"] == 1)
            }
            #expect(try await world.send(.get, known.path, ["If-None-Match": known.tag]).status == 304)
        }
    }

    @Test("a step that belongs to somebody else is refused with one's own")
    func notYours() async throws {
        try await APIWorld.run { world in
            var known = try await world.open()
            let superior = try await world.attempt(known, Step.accept, as: .township)
            #expect(superior.status == 403)
            #expect(superior.problem == "command-not-permitted")
            #expect(superior["allowed_commands"] == ["object", "raise_risk", "hear_party"])
            try await world.step(&known, Step.accept, as: .director)
            try await world.step(&known, Step.escalate)
            let sender = try await world.attempt(known, Step.takeOver)
            #expect(sender.status == 403)
            #expect(sender["allowed_commands"] == ["assign", "recall", "withdraw", "raise_risk", "hear_party"])
            let receiver = try await world.attempt(known, #"{"command": "recall"}"#, as: .township)
            #expect(receiver.status == 403)
            #expect(receiver["allowed_commands"] == ["accept_transfer", "return_transfer", "raise_risk"])
        }
    }

    @Test("`actions` are never refused for their stage or their giver, and nothing else is carried out")
    func actions() async throws {
        try await APIWorld.run { world in
            var known = try await world.asked()
            for user in [User.village, .director, .township, .county] {
                let seen = try await world.send(.get, known.path, as: user)
                let actions = Set(seen["actions"]?.array?.compactMap { $0["command"]?.string } ?? [])
                for kind in Command.Kind.allCases where kind.isForPeople && kind != .reportLead {
                    let answer = try await world.attempt(known, try #require(Step.all[kind]), as: user)
                    let isRefused = answer.status == 409 || answer.status == 403
                    let isOffered = actions.contains(kind.rawValue)
                    #expect(!(isRefused && isOffered), "\(user) \(kind) \(answer.status)")
                    #expect(answer.status != 201 || isOffered, "\(user) \(kind)")
                    if answer.status == 201 { known = try await world.asked() }
                }
            }
        }
    }

    @Test("each rule that is not met names itself and the field that breaks it")
    func rules() async throws {
        try await APIWorld.run { world in
            let cases = try await world.casesBySituation()
            var seen: [String: String] = [:]
            for broken in BrokenRule.all {
                let answer: APIAnswer
                if let stage = broken.on {
                    let known = try #require(cases[stage])
                    answer = try await world.attempt(known, broken.json, as: broken.user)
                } else {
                    answer = try await world.send(.post, "/cases", as: broken.user, json: broken.json)
                }
                #expect(answer.status == 422, "\(broken.json): \(answer.text)")
                let rule = answer["rule"]?.string ?? answer.problem ?? "none"
                let field = answer.errors.joined(separator: ", ")
                #expect("\(rule): \(field)" == broken.expected, "\(broken.json)")
                seen[rule] = field
            }
            let rules = Set(Guard.allCases).subtracting(BrokenRule.byField).subtracting(BrokenRule.byCore).map(
                \.rawValue)
            #expect(Set(seen.keys) == Set(rules + ["invalid-fields"]))
        }
    }
}

extension APIWorld {
    /// A case for which the township is asked.
    fileprivate func asked() async throws -> KnownCase {
        var known = try await open()
        try await take(&known, Step.accept, Step.escalate)
        return known
    }

    /// One case in each situation that a rule is about.
    fileprivate func casesBySituation() async throws -> [BrokenRule.Situation: KnownCase] {
        var cases: [BrokenRule.Situation: KnownCase] = [:]
        for situation in BrokenRule.Situation.allCases {
            let first = situation.opener
            var known = situation.isLead ? try await report(as: first) : try await open(as: first)
            for step in situation.steps { try await self.step(&known, step.json, as: step.user) }
            cases[situation] = known
        }
        return cases
    }

    private func take(_ known: inout KnownCase, _ steps: String...) async throws {
        for json in steps { try await step(&known, json) }
    }
}
