// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// What is owed to a case in danger, and what stands beside its stage: whistles, drafts, the court, requests.
    package enum Watch: CaseIterable, Bilingual {
        case red, policeNotTold, policeTold, statusOwed, sessionUnsafe, sessionSafe, firstVoice, whistles, draft
        case signed, unsigned, mediatorSigned, mediatorUnsigned, sealed, unsealed, confirmation, warnings
        case pausedUntil, extendedUntil, waitsFor, returned, contested, helpers, guests, recused, representatives
        case refusals, referral, noFeedback, merged, callBack, safety, callPolice

        package var wording: (chinese: String, english: String) {
            switch self {
            case .red: ("有危险", "Danger")
            case .policeNotTold: ("还没报给公安：先打110，再记下来", "The police were not told: call 110, then note it")
            case .policeTold: ("公安已经记下", "The police wrote it down")
            case .statusOwed: ("每天要写一句“现在怎么样了”", "One line a day on how things stand")
            case .sessionUnsafe:
                ("下次谈之前，镇里先说好怎么保平安", "Before the next talk the township says how it is kept safe")
            case .sessionSafe: ("下次谈怎么保平安，已经说好", "How the next talk is kept safe has been said")
            case .firstVoice: ("已有一位说缓下来了，还要另一位确认", "One person says it has calmed down; a second one is needed")
            case .whistles: ("吹哨", "Whistles")
            case .draft: ("写好了等签字的协议", "Agreement that waits for names")
            case .signed: ("已签", "signed")
            case .unsigned: ("还没签", "not signed")
            case .mediatorSigned: ("调解员已签名", "the mediator has signed")
            case .mediatorUnsigned: ("调解员还没签名", "the mediator has not signed")
            case .sealed: ("已盖章", "sealed")
            case .unsealed: ("还没盖章", "not sealed")
            case .confirmation: ("司法确认", "Judicial confirmation")
            case .warnings: ("申请前念给各方听", "To be read to the parties before they apply")
            case .pausedUntil: ("放到哪一天", "Rests until")
            case .extendedUntil: ("各方同意宽到", "More time until")
            case .waitsFor: ("等谁答复", "Waits for")
            case .returned: ("退回来了", "Sent back")
            case .contested: ("说退得不对，等上面定", "Contested; the level above decides")
            case .helpers: ("一起帮忙的", "Helping")
            case .guests: ("请来帮着谈的", "Guests")
            case .recused: ("有人要回避：要换人来办", "Somebody has to step aside: give the case to a colleague")
            case .representatives: ("由代表说话的", "Spoken for by others")
            case .refusals: ("说了不愿谈的", "Refused since")
            case .referral: ("移送到", "Referred to")
            case .noFeedback: ("还不知道那边办得怎么样", "What became of it there is unknown")
            case .merged: ("并到另一件里", "Merged into")
            case .callBack: ("抽中另一个单位来回访", "Another unit was drawn to ask again")
            case .safety: ("有过危险：收起来以前要问问人是不是平安", "There was danger: ask whether everybody is safe before closing")
            case .callPolice: ("打 110", "Call 110")
            }
        }
    }
}

extension Phrase.Watch {
    /// The heading of one whistle.
    package static func whistle(_ number: Int) -> Sentence { Sentence("第\(number)次吹哨", "Whistle \(number)") }

    /// How many guests take part.
    package static func guests(_ number: Int) -> Sentence { Sentence("\(number)位", counted(number, "guest")) }

    /// Since when a case is red.
    package static func redSince(_ time: String) -> Sentence { Sentence("从\(time)起是红色", "red since \(time)") }

    /// When the last line of how things stand was written.
    package static func status(at time: String) -> Sentence {
        Sentence("上次写“现在怎么样了”是\(time)", "last line written \(time)")
    }

    /// Times that a case was sent back.
    package static func returns(_ number: Int) -> Sentence {
        Sentence("退过\(number)次", "sent back " + counted(number, "time"))
    }
}
