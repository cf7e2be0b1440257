// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("what commands are told")
struct FieldTests {
    @Test("has one name a field", arguments: Command.Kind.allCases)
    func names(kind: Command.Kind) {
        let names = kind.fields.map(\.name)
        #expect(names.count == Set(names).count)
        let isSystems = Transitions.all.filter { $0.command == kind }.allSatisfy { $0.relations == [.system] }
        #expect(names.isEmpty == (isSystems || kind == .register || kind == .reportLead))
    }

    @Test("has codes, each once, in lists that are not empty", arguments: CodeList.allCases)
    func codes(list: CodeList) {
        #expect(!list.codes.isEmpty)
        #expect(list.codes.count == Set(list.codes).count)
        #expect(list.codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
    }

    @Test("is pointed at as RFC 6901 has it")
    func paths() {
        #expect(FieldPath.root.description == "")
        #expect(FieldPath("/consents").appending(0).appending("party") == "/consents/0/party")
        #expect(FieldPath.root.appending("a/b~c").appending("") == "/a~1b~0c/")
    }

    @Test("names a place that the command has, wherever a guard points")
    func places() {
        let known = Set(Command.Kind.allCases.flatMap(\.fields).map(\.name))
            .union(["command", "parties", "place", "request_date", "summary", "unit"])
        var pointed: Set<String> = []
        for state in [nil] + MediationCase.examples.map(MediationCase?.some) {
            let level = state?.level ?? .village
            for kind in Transitions.commands(in: state?.stage) {
                let relation = Transitions.rule(for: kind, in: state?.stage)?.relations.first
                guard let actor = relation.flatMap({ County.actor($0, to: state) }) else { continue }
                for trial in Trials(on: state, level: level).all(of: kind) {
                    do throws(Refusal) {
                        _ = try decide(trial.command, on: state, by: actor, at: County.noon, in: trial.around)
                    } catch {
                        guard case .guardFailed(_, let place) = error else { continue }
                        pointed.insert(String(place.description.split(separator: "/")[0]))
                    }
                }
            }
        }
        #expect(pointed.subtracting(known) == [])
        #expect(pointed.count > 20)
    }
}
