// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// When something did not work.
    package enum Failure: CaseIterable, Bilingual {
        case title, notFound, notSignedIn, notPermitted, stale, sentTwice, invalidInput, required, tooLong
        case notADay, notANumber, notInList, unknownField, unreadable, tooLarge, tooMany, busy, broken
        case wrongPassword, tooShort, tooCommon, saysWhoYouAre, unchanged, noHolder, reference, notAnAmount, notAPlace,
            notACase, given, notNow, fromElsewhere, home

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("没有办成", "That did not work")
            case .notFound: ("没有这一页，或者您看不到。", "There is no such page, or it is not for you.")
            case .notSignedIn: ("请先登录。", "Sign in first.")
            case .notPermitted: ("这一步要由别人来做。", "This step is for somebody else.")
            case .stale:
                ("刚才有别人动过这个案件：看看新的，再做一次。", "Somebody changed this case just now: look at it again, then repeat.")
            case .sentTwice: ("同一件事已经送过，内容不一样：刷新再看。", "This was sent before with other content: reload and look again.")
            case .invalidInput: ("有几处要改一改：", "Some things need a change:")
            case .required: ("这里还没填。", "This is missing.")
            case .tooLong: ("太长了，短一点。", "Too long; make it shorter.")
            case .notADay: ("日子要写成 2026-11-22 这样。", "Write a day like 2026-11-22.")
            case .notANumber: ("这里要写数字。", "This must be a number.")
            case .notInList: ("从名单里选一个。", "Choose one from the list.")
            case .unknownField: ("不认识这一项。", "This is not known here.")
            case .unreadable: ("看不懂送来的内容。", "What was sent cannot be read.")
            case .tooLarge: ("送来的内容太大。", "What was sent is too large.")
            case .tooMany: ("太快了，等一等再试。", "Too fast; wait a moment.")
            case .busy: ("现在太忙，过一会儿再试。", "Too busy now; try again in a while.")
            case .broken: ("我们这里出了问题，您写的还在，过一会儿再试。", "Something is wrong on our side; try again in a while.")
            case .wrongPassword: ("密码不对。", "The password is wrong.")
            case .tooShort: ("太短了，至少八个字。", "Too short: at least eight characters.")
            case .tooCommon: ("这个密码谁都会先试，换一个。", "Everybody tries this one first; choose another.")
            case .saysWhoYouAre: ("不要用姓名、单位、地名，换一个。", "Names of people, units and places are guessed; choose another.")
            case .unchanged: ("和原来的一样，换一个。", "The same as before; choose another.")
            case .noHolder:
                ("这件事还没有负责人——不可能发生，请联系管理员。", "This case has no holder, which cannot be: call the administrator.")
            case .reference: ("编号", "Reference")
            case .notAnAmount: ("钱写成 1200 或者 1200.50 这样。", "Write money like 1200 or 1200.50.")
            case .notAPlace: ("从名单里选一个地方。", "Choose a place from the list.")
            case .notACase: ("没有这个代号，看看有没有抄错。", "There is no such code; was it copied wrongly?")
            case .given: ("同一项填了两次。", "This was given twice.")
            case .notNow: ("现在不能做这一步", "Not now")
            case .fromElsewhere:
                (
                    "这一页放得太久，或者不是从本站送来的：打开新的一页，再做一次。",
                    "This page is too old, or was not sent from here: open it afresh and repeat the step."
                )
            case .home: ("回到开头", "To the beginning")
            }
        }
    }
}

extension Phrase.Failure {
    /// More characters than fit.
    package static func tooLong(limit: Int) -> Sentence {
        Sentence("太长了，最多\(limit)个字。", "Too long: at most " + counted(limit, "character") + ".")
    }

    /// When to try again.
    package static func retry(afterSeconds seconds: Int) -> Sentence {
        Sentence("\(seconds)秒以后再试。", "Try again in " + counted(seconds, "second") + ".")
    }
}
