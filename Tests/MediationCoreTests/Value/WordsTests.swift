// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

@Suite("words beside an event")
struct WordsTests {
    @Test("leave out what was not said")
    func empty() {
        #expect(Words((.note, nil), (.reason, ""), (.advice, " \n")) == Words())
        #expect(Words((.note, nil)).isEmpty)
    }

    @Test("are found by their place, in the order given")
    func places() {
        var words = Words((.tried, "谈了两次"), (.place, "老井边"))
        words.append("下雨", at: .note)
        #expect(words.entries.map(\.place) == [.tried, .place, .note])
        #expect(words[.place] == "老井边" && words[.note] == "下雨" && words[.advice] == nil)
        #expect(words != Words((.place, "老井边"), (.tried, "谈了两次"), (.note, "下雨")))
        #expect(Set([words, words]).count == 1)
    }

    @Test(
        "are taken from every command that carries some",
        arguments: [
            (Command.Kind.decline, [Words.Place]()), (.holdSession, [.place]), (.escalate, [.tried]),
            (.agree, [.record]),
            (.reopen, [.reason]), (.returnTransfer, [.advice]),
        ])
    func commands(kind: Command.Kind, places: [Words.Place]) throws {
        let spoken = DueDayTests.examples.compactMap { state -> Words? in
            guard let relation = Transitions.rule(for: kind, in: state.stage)?.relations.first,
                let actor = County.actor(relation, to: state)
            else { return nil }
            let decisions = Trials(on: state, today: County.noon.day, level: state.level).all(of: kind).compactMap {
                try? decide($0.command, on: state, by: actor, at: County.noon, in: $0.around)
            }
            return decisions.first?.words
        }
        #expect(try #require(spoken.first).entries.map(\.place) == places)
    }
}
