// SPDX-License-Identifier: Apache-2.0

extension Transitions.Chapter {
    /// What the chapter is called in the handbook.
    package var title: String {
        switch self {
        case .opening: "Taking a case on"
        case .mediation: "Talking it over"
        case .movement: "Asking others"
        case .agreement: "Reaching an agreement"
        case .performance: "Keeping the agreement"
        case .confirmation: "Asking the court to confirm it"
        case .ending: "Ending, asking afterwards, closing"
        case .care: "Who is responsible"
        case .risk: "Danger"
        case .whistles: "Calling departments to the spot"
        case .voice: "Hearing the parties"
        }
    }

    /// What the chapter is for, and what is behind it.
    package var preface: String {
        switch self {
        case .opening: Self.openingPreface
        case .mediation: Self.mediationPreface
        case .movement: Self.movementPreface
        case .agreement: Self.agreementPreface
        case .performance: Self.performancePreface
        case .confirmation: Self.confirmationPreface
        case .ending: Self.endingPreface
        case .care: Self.carePreface
        case .risk: Self.riskPreface
        case .whistles: Self.whistlesPreface
        case .voice: Self.voicePreface
        }
    }

    /// The articles that the chapter rests on.
    package var law: String {
        switch self {
        case .opening: "人民调解法 3, 17, 19, 23, 24; 司法部令75号 20–26; 诉讼时效规定 12"
        case .mediation: "人民调解法 20–22; 司法部令75号 27–29, 33; 宁波市人民调解条例 20, 27"
        case .movement: "司法部令75号 21; 人民调解法 3; 宁波市人民调解条例 18, 19"
        case .agreement: "人民调解法 28–30; 司法部令75号 34, 35; 深圳多元化解条例 26"
        case .performance: "人民调解法 31, 32; 司法部令75号 36–38"
        case .confirmation: "人民调解法 33; 民事诉讼法 85, 205, 206; 民诉法解释 351–358"
        case .ending: "人民调解法 23, 26, 27; 司法部令75号 36–38; 宁波市人民调解条例 23"
        case .care: "人民调解法 15, 23; 民法典 1045; 深圳多元化解条例 23"
        case .risk: "人民调解法 25; 反家庭暴力法 14; 未成年人保护法 11"
        case .whistles: "北京市接诉即办工作条例 16, 33, and the county's own rules"
        case .voice: "人民调解法 23"
        }
    }
}

extension Transitions.Chapter {
    private static let openingPreface = """
        Somebody asks, or somebody hears of a quarrel. From the first word on one unit and one person are responsible
        (首接负责), and the day of the request is kept for ever, because it interrupts the limitation period.

        A lead is a place and one sentence. It becomes a case when it is registered, or it is put aside with a reason and
        counted apart: a lead that came to nothing is no quarrel prevented. Mediation begins when **each** party has said
        yes, rights and duties were told, and nothing stands between the mediator and a party; one clear refusal rules it
        out. What does not belong here is declined, with the reason and the way that does. Nothing that is red is put aside.
        """

    private static let mediationPreface = """
        One session after the other, each with its day, its place and those who were there. Mediation may rest for up to
        thirty days at a time, for a reason that everybody was told. When a month is not enough, more time needs everyone's
        consent; without it there is a reminder and never an ending.

        Neighbours, elders and experts help if every party agrees. A side of many is spoken for by five at most, by
        the consent of those they speak for. Another level may sit down with the parties (联合调解): the holder stays
        the one who is responsible.
        """

    private static let movementPreface = """
        The three levels are equals in law, so going up is a request for help and no appeal: it says what was tried, and
        it carries the parties' consent to the new committee, or asks for advice only. **The sender stays responsible until
        the receiver has taken the case over by name.** Only then do level and holder change.

        A case goes to the next level, and from a village past the township only while it is red. A request is sent back
        with a listed reason and advice; the sender may contest that once, and the level above both decides. After the
        third return both units sit down together. Handing a case down needs help along with it, and a receiver who
        accepts. What belongs to an authority is referred out, and is the sender's until the receipt is there.
        """

    private static let agreementPreface = """
        Who does what, how much, until when. An oral agreement is fully lawful: the content is recorded, and each party
        confirms it. A written one takes effect when every party has signed, the mediator has signed and the committee's
        seal is on it, all at once or one after the other under a draft. Nothing in it has a default, and no silence
        completes it. A part may be agreed while the rest is talked over.
        """

    private static let performancePreface = """
        Item by item, with a proof or with everyone's word. Agreed is not performed: the program itself only ever says that
        a day has passed. Then the parties may agree on another day, let it go, go to court where a court has confirmed the
        agreement, or talk again, with everyone's consent and with the credit for local settlement gone. What was let go was not
        kept: such a case ends as let go, neither a success nor a failure. A part that was agreed before the rest is kept,
        put off or overdue while the rest is talked over.
        """

    private static let confirmationPreface = """
        Within thirty days from the day on which a written agreement took effect the parties may **together** ask the court
        to confirm it, which makes it enforceable. Before that they are read what a court is likely to object to: questions
        of status, of who owns land or a house, terms that are not clear. It changes no stage. A part that was agreed before
        the rest has a month of its own.
        """

    private static let endingPreface = """
        Ending without an agreement is nobody's failure: the ground is given, and the other ways are told the same day.
        An applicant may take the request back at any time before an agreement. The same dispute in two cases becomes one.

        Afterwards somebody asks the parties again (回访), and by lot another unit does. Closing needs an answer, or a reason
        for going without one; after danger it always needs the answer. Red is never closed. Opening again takes the credit for
        local settlement away, and unless a kept agreement broke, everybody is asked for consent anew.
        """

    private static let carePreface = """
        Exactly one unit and one person are responsible, at every instant. Inside a unit a director gives a case to somebody
        else. Near relatives, interest, or a party's request stand in a mediator's way; distant kin, which in a village of
        one surname everybody is, does so until every party has accepted it.
        """

    private static let riskPreface = """
        An axis of its own, which never speaks of success. **Anyone may raise it, and nobody is blamed for it.** A red case
        is reported to the police with the number they gave it, has a line a day on how things stand, and no session
        without a word from township or county on how people are kept safe. Two people at township or higher lower it: a
        village cannot silence itself.
        """

    private static let whistlesPreface = """
        What a village sees and has no power over: a department is called to the spot (吹哨报到), answers or objects, is seen
        arriving, says what it did, and both sides rate each other. A village calls in an emergency only, else the township
        does. The county decides about objections. The case stays with its holder all the while.
        """

    private static let voicePreface = """
        A party has the last word on whether it is over. By the code of its slip, or to whoever answers the telephone, it
        may say that nothing is solved, that somebody else shall mediate, that it wants to stop, or ask. That ends nothing by
        itself and is no complaint: whoever is responsible owes an answer within two working days, and gives the command that
        it calls for.
        """
}
