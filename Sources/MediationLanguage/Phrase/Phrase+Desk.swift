// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The desk of a township or a county: sheets, keys, named lists, cases given to somebody else.
    package enum Desk: CaseIterable, Bilingual {
        case sheets, review, whistles, callBacks
        case previous, next, asked, agreed, similar, nothingSimilar, samePeople, sameKind
        case keys, keySearch, keyMove, keyTurn, keyChoose, keyMenu, keySheet, keysHint, keysOn, close
        case lists, overdue, nameList, listName, share, shared, keepList, dropList, listNotKept
        case giveTo, giveHint, reason, reasonHint, give, given, notGiven, choose, nobodyChosen, backToList
        case board, boardIntro, boardNothing, open, late, answered, rated

        package var wording: (chinese: String, english: String) {
            switch self {
            case .sheets: ("桌面", "Desk")
            case .review: ("要审的", "Review")
            case .whistles: ("吹哨", "Whistles")
            case .callBacks: ("抽到的回访", "Call-backs")
            case .previous: ("上一件", "Previous")
            case .next: ("下一件", "Next")
            case .asked: ("请帮什么", "What is asked")
            case .agreed: ("各方同意了没有", "Who agreed")
            case .similar: ("像的事", "Similar cases")
            case .nothingSimilar: ("没有像的。", "None.")
            case .samePeople: ("同样的人", "the same people")
            case .sameKind: ("同一地方同一类", "the same kind at the same place")
            case .keys: ("快捷键", "Keys")
            case .keySearch: ("去搜索框", "To the search box")
            case .keyMove: ("下一行、上一行", "Next line, line before")
            case .keyTurn: ("下一件、上一件", "Next case, case before")
            case .keyChoose: ("选上这一行", "Choose this line")
            case .keyMenu: ("主菜单第几项", "Entry of the main menu")
            case .keySheet: ("这张表", "This sheet")
            case .keysHint: ("先按字母到按钮上，再按回车才算数。", "A letter leads to the button; only Enter presses it.")
            case .keysOn: ("快捷键打开", "Keys are on")
            case .close: ("关上", "Close")
            case .lists: ("存下的清单", "Named lists")
            case .overdue: ("过期的", "Overdue")
            case .nameList: ("把这样筛存成一张清单", "Keep this choice as a list")
            case .listName: ("清单叫什么", "Name of the list")
            case .share: ("本单位的人都看得到", "Everybody of the unit sees it")
            case .shared: ("共用", "shared")
            case .keepList: ("存下", "Keep")
            case .dropList: ("不要这张清单了", "Drop this list")
            case .listNotKept:
                ("已经有这个名字，或者清单满了：换个名字，或者先去掉一张。", "There is one of that name, or no room: another name, or drop one.")
            case .giveTo: ("换谁承办", "Give to")
            case .giveHint:
                ("选上的案件都换给这个人；每件各记一笔。", "All chosen cases go to this person; each is written down by itself.")
            case .reason: ("为什么换", "Reason")
            case .reasonHint: ("比如：王秀兰生病，请两周假", "For example: on sick leave for two weeks")
            case .give: ("换承办人", "Give away")
            case .given: ("换好了", "Given")
            case .notGiven: ("没换成", "Not given")
            case .choose: ("选上", "Choose")
            case .nobodyChosen: ("先选上案件。", "Choose cases first.")
            case .backToList: ("回到清单", "Back to the list")
            case .board: ("吹哨", "Whistles")
            case .boardIntro: ("本地方吹出去的哨：谁还没应，谁办完了。", "Calls from here: who has not answered, and who has done it.")
            case .boardNothing: ("这一栏是空的。", "Nothing here.")
            case .open: ("等着的", "Waiting")
            case .late: ("过时没应", "Unanswered")
            case .answered: ("办完的", "Done")
            case .rated: ("评过的", "Rated")
            }
        }
    }
}

extension Phrase.Desk {
    /// How many requests wait.
    package static func waiting(_ number: Int) -> Sentence {
        Sentence("等着的\(number)件", counted(number, "request") + " waiting")
    }

    /// How many talks were held.
    package static func talks(_ number: Int) -> Sentence {
        Sentence("谈过\(number)次", counted(number, "talk"))
    }
}
