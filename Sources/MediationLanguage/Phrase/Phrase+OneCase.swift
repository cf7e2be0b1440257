// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// One case.
    package enum OneCase: CaseIterable, Bilingual {
        case summary, place, requestedOn, registeredAt, acceptedOn, agreedOn, closedOn, settlement, holder, firstHolder
        case firstLevel, level, sessions, parties, consents, items, itemOpen, itemDone, transfer, history
        case actions, noActions, nextStep, due, noDue, papers, version, by, done, success, openAgain
        case overview, levelPath, kind, source, code, number, changed, changedNow, danger, moreActions, here

        package var wording: (chinese: String, english: String) {
            switch self {
            case .summary: ("什么事", "What happened")
            case .place: ("在哪里", "Where")
            case .requestedOn: ("哪天来说的", "Asked on")
            case .registeredAt: ("哪天记下的", "Written down on")
            case .acceptedOn: ("哪天接下的", "Taken on")
            case .agreedOn: ("哪天谈成的", "Agreed on")
            case .closedOn: ("哪天收起来的", "Closed on")
            case .settlement: ("在哪一级化解", "Settled")
            case .holder: ("承办人", "Holder")
            case .firstHolder: ("首接人", "First receiver")
            case .firstLevel: ("最先在哪一级", "First level")
            case .level: ("现在哪一级", "Level now")
            case .sessions: ("谈过几次", "Talks")
            case .parties: ("当事人", "Parties")
            case .consents: ("谁愿意谈", "Who wants to talk")
            case .items: ("约定要做的", "What was promised")
            case .itemOpen: ("还没做", "Open")
            case .itemDone: ("已经做到", "Kept")
            case .transfer: ("请了上面帮忙", "Help was asked for")
            case .history: ("一步一步怎么走过来的", "What happened, step by step")
            case .actions: ("现在可以做", "What can be done now")
            case .noActions: ("现在没有要您做的。", "There is nothing for you to do now.")
            case .nextStep: ("下一步", "Next step")
            case .due: ("到期", "Due")
            case .noDue: ("没有期限", "No limit")
            case .papers: ("打印的纸", "Papers")
            case .version: ("第几版", "Version")
            case .by: ("谁做的", "By")
            case .done: ("记下了。", "Done.")
            case .success: ("谈成并且做到了", "Agreed and kept")
            case .openAgain: ("又重新谈了", "Opened again")
            case .overview: ("这件事", "The case")
            case .levelPath: ("走到哪一级", "Where it has been")
            case .kind: ("哪一类", "Kind")
            case .source: ("从哪里来的", "Source")
            case .code: ("代号", "Code")
            case .number: ("案号", "Number")
            case .changed: ("刚才有别人动过", "Changed meanwhile")
            case .changedNow:
                (
                    "下面是刚才发生的。您写的还在，看过以后再按一次。",
                    "This is what happened just now. Your words are kept: look, then press again."
                )
            case .danger: ("有危险：先打 110，再办别的。", "Danger: call 110 first, everything else later.")
            case .here: ("在这里", "here")
            case .moreActions: ("其他", "Other steps")
            }
        }
    }
}

extension Phrase.OneCase {
    /// Sessions so far.
    package static func sessionCount(_ number: Int) -> Sentence {
        Sentence("谈过\(number)次", "talked over " + counted(number, "time"))
    }

    /// The heading of one item of an agreement.
    package static func item(_ number: Int) -> Sentence { Sentence("第\(number)条", "Item \(number)") }

    /// A party without a name to show.
    package static func party(_ number: Int) -> Sentence { Sentence("当事人\(number)", "Party \(number)") }

    /// One of several agreements in force.
    package static func agreement(_ number: Int) -> Sentence { Sentence("第\(number)份协议", "Agreement \(number)") }

    /// Days left until the agreement can no longer be taken to court for confirmation.
    package static func confirmationEnds(inDays days: Int) -> Sentence {
        Sentence("离司法确认最后一天还有\(days)天", counted(days, "day") + " left to ask the court to confirm")
    }
}
