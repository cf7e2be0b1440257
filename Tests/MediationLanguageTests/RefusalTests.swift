// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import Testing

@Suite("the sentence of a refusal")
struct RefusalTests {
    @Test("says where the case stands and what can be done there")
    func notAllowedNow() {
        let refusal = Refusal.notAllowedNow(.agree, in: .declined)
        #expect(refusal.sentence(in: .chinese) == "案件现在是“不予受理”，不能“谈成了”。现在可以：再谈一回。")
        #expect(
            refusal.sentence(in: .english)
                == "The case stands at “Not taken on”, so “They agreed” cannot be done now. "
                + "What can be done: Open it again.")
    }

    @Test("names what this person may do, where that is known")
    func available() {
        let refusal = Refusal.notAllowedNow(.agree, in: .closed)
        #expect(refusal.sentence(in: .chinese, available: [.followUp]) == "案件现在是“结案”，不能“谈成了”。现在可以：回头问问。")
        #expect(refusal.sentence(in: .chinese, available: []) == "案件现在是“结案”，不能“谈成了”。")
    }

    @Test("says that there is no case yet")
    func noCase() {
        let refusal = Refusal.notAllowedNow(.close, in: nil)
        #expect(refusal.sentence(in: .chinese) == "还没有这个案件，不能“办完了，收起来”。现在可以：听说一件事，先报上来；记下这件事。")
    }

    @Test("says who is asking, when it is for somebody else")
    func notPermitted() {
        let refusal = Refusal.notPermitted(.accept, for: .colleague)
        #expect(refusal.sentence(in: .chinese) == "“都愿意谈，接下来”要由别人来做：您是承办单位的同事。")
        #expect(
            refusal.sentence(in: .english, available: [.followUp])
                == "“Everyone will talk: take it on” is for somebody else: you are a colleague in the holder's unit. "
                + "What can be done: Ask again afterwards.")
    }

    @Test("is the guard's own, when something is missing", arguments: Guard.allCases)
    func guardFailed(condition: Guard) {
        let refusal = Refusal.guardFailed(condition, at: "/consents")
        #expect(Language.allCases.map { refusal.sentence(in: $0) } == Language.allCases.map { condition.text(in: $0) })
    }

    @Test(
        "points at its place in words",
        arguments: [
            ("/consents/0/party", "各方同意 1 · 当事人", "Each party's consent 1 · Party"),
            ("/terms/2/due", "约定了什么 3 · 哪天以前", "Terms 3 · Due by"),
            ("/place/region", "在哪里 · 哪个村镇", "Where · Village or township"),
            ("/unheard_of", "unheard_of", "unheard_of"), ("", "", ""),
        ])
    func places(pointer: String, chinese: String, english: String) {
        let path = FieldPath(pointer)
        #expect(path.text(in: .chinese) == chinese)
        #expect(path.text(in: .english) == english)
    }
}
