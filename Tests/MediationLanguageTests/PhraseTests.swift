// SPDX-License-Identifier: Apache-2.0
import MediationLanguage
import Testing

@Suite("phrases with values")
struct PhraseTests {
    @Test("bend with their number in English only")
    func numbers() {
        #expect(Phrase.Today.count(1) == Sentence("共1件", "1 case"))
        #expect(Phrase.Today.count(2) == Sentence("共2件", "2 cases"))
        #expect(Phrase.OneCase.sessionCount(0) == Sentence("谈过0次", "talked over 0 times"))
        #expect(Phrase.Queue.waiting(days: 0) == Sentence("今天来的", "since today"))
        #expect(Phrase.Queue.waiting(days: 3) == Sentence("等了3天", "for 3 days"))
        #expect(
            Phrase.OneCase.confirmationEnds(inDays: 3)
                == Sentence("离司法确认最后一天还有3天", "3 days left to ask the court to confirm"))
    }

    @Test(
        "never make a rate out of nothing, and round half up",
        arguments: [
            (0, 0, "没有可算的"), (0, 3, "0 / 3 = 0.0%"), (12, 15, "12 / 15 = 80.0%"), (2, 3, "2 / 3 = 66.7%"),
            (1, 8, "1 / 8 = 12.5%"),
            (1, 2_000, "1 / 2000 = 0.1%"), (3, 3, "3 / 3 = 100.0%"),
        ])
    func rates(counted: Int, all: Int, chinese: String) {
        #expect(Phrase.Figures.rate(counted, of: all).text(in: .chinese) == chinese)
    }

    @Test("every language knows its own name")
    func languages() {
        #expect(Language.allCases.map(\.rawValue) == ["zh-Hans", "en"])
        #expect(Language.allCases.map(\.ownName) == ["中文", "English"])
    }
}
