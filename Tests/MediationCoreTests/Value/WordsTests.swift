// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import MediationCore

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
            (.agree, [.record]), (.reopen, [.reason]), (.returnTransfer, [.advice]), (.reportLead, [.summary, .place]),
            (.reportToPolice, [.station, .receipt]), (.blowWhistle, [.need, .place]), (.confirmReceipt, [.receipt]),
            (.invite, [.name]), (.applyConfirmation, [.court]), (.reportStatus, [.status]),
            (.acknowledgeWhistle, [.who]), (.recordResult, [.result]), (.lapse, []),
        ])
    func commands(kind: Command.Kind, places: [Words.Place]) throws {
        let attempt = try #require(Witnesses.all.allowed.first { $0.key.command == kind }?.value)
        let decision = try decide(
            attempt.command, on: attempt.state, by: attempt.actor, at: attempt.now, in: attempt.around)
        #expect(decision.words.entries.map(\.place) == places)
    }
}
