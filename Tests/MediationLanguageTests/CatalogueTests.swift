// SPDX-License-Identifier: Apache-2.0
import MediationCore
import MediationLanguage
import Testing

@Suite("the catalogue")
struct CatalogueTests {
    /// Every closed list of words, by a name for the failure.
    static let lists: [(name: String, words: [any Bilingual])] =
        Phrase.rooms.map { ($0.name, $0.texts) } + [
            ("stage", Stage.allCases), ("level", Level.allCases), ("role", Role.allCases),
            ("relation", Relation.allCases), ("chapter", Transitions.Chapter.allCases),
            ("command", Command.Kind.allCases), ("guard", Guard.allCases),
            ("field", FieldName.allCases), ("code list", CodeList.allCases), ("weekday", Weekday.allCases),
            ("source", Source.allCases), ("dispute type", DisputeType.allCases), ("urgency", Urgency.allCases),
            ("risk", Risk.allCases), ("side", Side.allCases), ("consent way", ConsentWay.allCases),
            ("decline reason", DeclineReason.allCases), ("route", Route.allCases),
            ("session manner", SessionManner.allCases), ("escalation reason", EscalationReason.allCases),
            ("return reason", ReturnReason.allCases), ("termination ground", TerminationGround.allCases),
            ("agreement form", AgreementForm.allCases), ("proof kind", ProofKind.allCases),
            ("satisfaction", Satisfaction.allCases), ("performance report", PerformanceReport.allCases),
            ("follow-up way", FollowUpWay.allCases), ("ending", Ending.allCases),
            ("dismissal reason", DismissalReason.allCases), ("consent scope", ConsentScope.allCases),
            ("consent answer", ConsentAnswer.allCases), ("guest kind", GuestKind.allCases), ("tie", Tie.allCases),
            ("pause reason", PauseReason.allCases), ("help kind", HelpKind.allCases), ("outlet", Outlet.allCases),
            ("outlet result", OutletResult.allCases), ("paper", Paper.allCases), ("risk sign", RiskSign.allCases),
            ("mood", Mood.allCases), ("whistle kind", WhistleKind.allCases), ("department", Department.allCases),
            ("whistle side", WhistleSide.allCases), ("agreement scope", AgreementScope.allCases),
            ("confirmation result", ConfirmationResult.allCases),
            ("confirmation warning", ConfirmationWarning.allCases), ("item state", ItemState.allCases),
            ("draft state", DraftState.allCases), ("confirmation state", ConfirmationState.allCases),
            ("whistle state", WhistleState.allCases), ("transfer state", TransferState.allCases),
            ("direction", Direction.allCases),
            ("clock", ClockKind.allCases), ("alert", ClockStep.Alert.allCases), ("climb", ClockStep.Climb.allCases),
            ("segment", Segment.Kind.allCases), ("festival", Festival.national),
        ]

    static var texts: [(list: String, wording: (chinese: String, english: String))] {
        lists.flatMap { list in list.words.map { (list.name, $0.wording) } }
            + Command.Kind.allCases.map {
                ("official command", ($0.officialText(in: .chinese), $0.officialText(in: .english)))
            }
    }

    @Test("has words for everything in both languages, without white space around them")
    func nothingEmpty() {
        for (list, wording) in Self.texts {
            for text in [wording.chinese, wording.english] {
                let isTidy = !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false
                #expect(isTidy, "\(list): \(wording)")
            }
        }
    }

    @Test(
        "has different words for different codes of one list",
        arguments: lists.filter { !rooms.contains($0.name) }.map(\.name))
    func noDuplicates(list: String) throws {
        let words = try #require(Self.lists.first { $0.name == list }).words
        for language in Language.allCases {
            let texts = words.map { $0.text(in: language) }
            let twice = Set(texts.filter { text in texts.count { $0 == text } > 1 })
            #expect(twice == [], "\(list) in \(language.rawValue)")
        }
    }

    /// Pages may call two things alike, such as a heading and its button; codes may not.
    private static let rooms = Set(Phrase.rooms.map(\.name))

    /// What must stay as it is typed: the name of the program.
    private static let latinWords: Set<String> = ["fengqiao", "login"]

    @Test("is Chinese where it says so: no Latin letters but the program's own name")
    func chinese() {
        for (list, wording) in Self.texts {
            let latin = wording.chinese.split { !($0.isASCII && $0.isLetter) }.map(String.init)
            #expect(Set(latin).subtracting(Self.latinWords) == [], "\(list): \(wording.chinese)")
            #expect(wording.chinese.contains { !$0.isASCII }, "\(list): \(wording.chinese)")
        }
    }

    @Test("is English where it says so: no Chinese letters and no full-width marks")
    func english() {
        for (list, wording) in Self.texts {
            let allowed: Set<Character> = ["“", "”", "’", "…", "–"]
            let foreign = wording.english.filter { !$0.isASCII && !allowed.contains($0) }
            #expect(foreign == "", "\(list): \(wording.english)")
        }
    }

    @Test(
        "never calls people names, and never calls a talk without agreement a failure",
        arguments: [
            "上访户", "重点人员", "缠访", "钉子户", "刁民", "失败",
        ])
    func forbidden(word: String) {
        #expect(Self.texts.map(\.wording.chinese).filter { $0.contains(word) } == [])
    }

    @Test("speaks plainly on buttons and officially on papers")
    func plain() {
        #expect(Command.Kind.holdSession.text(in: .chinese) == "谈一次")
        #expect(Command.Kind.agree.text(in: .chinese) == "谈成了")
        #expect(Command.Kind.terminate.text(in: .chinese) == "没谈成")
        #expect(Command.Kind.escalate.text(in: .chinese) == "往上请帮忙")
        #expect(Command.Kind.terminate.officialText(in: .chinese) == "终止调解")
        let alike = Command.Kind.allCases.filter { $0.text(in: .chinese) == $0.officialText(in: .chinese) }
        #expect(alike == [])
    }

    @Test("words every code of every list, and no other", arguments: CodeList.allCases)
    func codes(list: CodeList) {
        #expect(list.codes.filter { list.text(of: $0, in: .chinese) == nil } == [])
        #expect(list.text(of: "no_such_code", in: .english) == nil)
    }

    @Test("words every field of every command", arguments: Command.Kind.allCases)
    func fields(kind: Command.Kind) {
        #expect(kind.fields.filter { FieldName(rawValue: $0.name) == nil } == [])
        for language in Language.allCases {
            let questions = kind.fields.map { $0.text(in: language, for: kind) }
            #expect(Set(questions).count == questions.count, "\(questions)")
        }
    }

    @Test("gives each guard a whole sentence in both languages", arguments: Guard.allCases)
    func sentences(condition: Guard) {
        #expect(condition.text(in: .chinese).hasSuffix("。"))
        #expect(condition.text(in: .english).hasSuffix("."))
    }

    @Test("gives each level a shape of its own")
    func shapes() {
        #expect(Level.allCases.map { $0.mark(in: .chinese) } == ["村 ●", "镇 ■", "县 ▲"])
        #expect(Level.allCases.map { $0.mark(in: .english) } == ["Village ●", "Township ■", "County ▲"])
    }
}
