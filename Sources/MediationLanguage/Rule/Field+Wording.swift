// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Field {
    /// What a form asks for; the bare name of a field that nobody has worded yet, which a test finds.
    ///
    /// - Parameter command: some names are asked for differently by different commands, such as `record`.
    package func text(in language: Language, for command: Command.Kind) -> String {
        FieldName.wording(of: name, for: command)?.text(in: language) ?? name
    }
}

extension Words.Place {
    /// What stands above somebody's own words in the history of a case.
    package func text(in language: Language, for command: Command.Kind) -> String {
        FieldName.wording(of: rawValue, for: command)?.text(in: language) ?? rawValue
    }
}

extension FieldName {
    /// The question behind a name as this command asks it; `nil` for a name that nobody has worded.
    static func wording(of name: String, for command: Command.Kind?) -> (any Bilingual)? {
        if let command, let own = questions[command]?[name] { return own }
        return FieldName(rawValue: name)
    }

    /// Names that mean something more precise in one command.
    private static let questions: [Command.Kind: [String: Sentence]] = [
        .recordConsent: [
            "party": Sentence("问的是谁", "Who was asked"), "scope": Sentence("问的是什么", "What was asked"),
            "way": Sentence("怎么问的", "How they answered"),
        ],
        .assign: ["assignee": Sentence("换谁来办", "Who takes it from now on")],
        .invite: [
            "kind": Sentence("请什么人", "Who is it"), "name": Sentence("怎么称呼", "Their name"),
            "consents": Sentence("各方同意请这个人吗", "Each party's consent to this guest"),
        ],
        .object: [
            "party": Sentence("哪位当事人提的", "Which party asks"),
            "consents": Sentence("知道这层关系，仍愿意由他谈的", "Parties that accept the mediator all the same"),
        ],
        .nameRepresentatives: [
            "side": Sentence("哪一方推代表", "Which side"),
            "consents": Sentence("被代表的人同意吗", "Consent of those who are spoken for"),
        ],
        .pause: ["until": Sentence("放到哪一天", "Until which day")],
        .extend: ["until": Sentence("宽到哪一天", "Until which day")],
        .handDown: ["advice": Sentence("怎么接着谈，出个主意", "Advice on how to go on")],
        .join: ["level": Sentence("请哪一级一起谈", "Which level helps")],
        .referOut: ["papers": Sentence("带去哪些材料", "Which papers go along")],
        .draftAgreement: ["scope": Sentence("全部还是一部分", "Everything or a part")],
        .agree: ["scope": Sentence("全部还是一部分", "Everything or a part")],
        .signAgreement: ["confirmations": Sentence("这次谁签了字", "Who signs now")],
        .perform: ["confirmations": Sentence("谁说做到了", "Who says that it was kept")],
        .excuse: ["consents": Sentence("对方同意不用做了吗", "Consent of those to whom it was promised")],
        .renegotiate: ["due": Sentence("换到哪天", "The new day")],
        .declineConfirmation: ["party": Sentence("谁不想去", "Who does not want it")],
        .applyConfirmation: ["consents": Sentence("各方都同意申请吗", "Each party's consent to apply")],
        .answerConfirmation: ["result": Sentence("法院怎么答复", "What the court answered")],
        .withdraw: ["party": Sentence("谁不谈了", "Who takes it back")],
        .archive: ["papers": Sentence("卷宗里有哪些材料", "Papers in the dossier")],
        .recordFeedback: ["result": Sentence("那边怎么处理的", "What they did")],
        .noteSafety: ["note": Sentence("怎么保证谈的时候平安", "How people are kept safe")],
        .reportToPolice: ["record": policeRecord, "receipt": policeRecord],
        .blowWhistle: [
            "kind": Sentence("为什么吹哨", "Kind of whistle"), "place": Sentence("到哪里来", "Where to come"),
        ],
        .recordResult: ["result": Sentence("部门做了什么", "What the department did")],
        .hearParty: ["party": Sentence("谁说的", "Who said it"), "note": Sentence("怎么说的", "In their words")],
        .answerParty: [
            "party": Sentence("回给谁", "Who is answered"), "answer": partyAnswer, "result": partyAnswer,
        ],
        .rateWhistle: ["satisfaction": Sentence("评一评", "How it went")],
    ]

    private static let partyAnswer = Sentence("怎么回的", "What they were told")
    private static let policeRecord = Sentence("接警编号", "Number of the police record")
}
