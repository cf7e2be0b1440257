// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// A person's own way in: password, second factor, sign-ins, tokens for programs.
    package enum Account: CaseIterable, Bilingual {
        case title, password, oldPassword, newPassword, passwordHint, change, changed, changeFirst, enrolFirst
        case sessions, thisOne, unknownDevice, lastUsed, until, end, endOthers, ended
        case tokens, tokenHint, tokenName, tokenScopes, tokenDays, makeToken, tokenShown, noTokens
        case secondFactor, factorOff, factorOn, factorUnavailable, begin, scan, orType, code, codeHint, confirm
        case recoveryShown, recoveryHint, remove, removed
        case codeTitle, codeAsk, codeWrong, codeLate, program, bearer

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("我的账号", "My account")
            case .password: ("改密码", "Change the password")
            case .oldPassword: ("现在的密码", "Present password")
            case .newPassword: ("新密码", "New password")
            case .passwordHint: ("至少八个字，长一句话最好。", "At least eight characters; a long sentence is best.")
            case .change: ("改", "Change")
            case .changed: ("密码改好了，别处的登录都退了。", "The password is changed; you are signed out everywhere else.")
            case .changeFirst: ("这是别人给的密码，先换成自己的。", "Somebody else chose this password: choose your own first.")
            case .enrolFirst: ("您的岗位要用动态码，先设好它。", "Your role needs a code at sign-in: set that up first.")
            case .sessions: ("在哪里登录着", "Where you are signed in")
            case .thisOne: ("就是这里", "this one")
            case .unknownDevice: ("认不出的设备", "unknown device")
            case .lastUsed: ("最近用", "last used")
            case .until: ("用到", "until")
            case .end: ("退掉", "End")
            case .endOthers: ("把别处的都退掉", "Sign out everywhere else")
            case .ended: ("退掉了。", "Ended.")
            case .tokens: ("给程序用的钥匙", "Keys for programs")
            case .tokenHint:
                ("程序拿着它能替您做下面勾的事，别的不能。", "A program can do for you what you tick below, and nothing else.")
            case .tokenName: ("叫什么", "Name")
            case .tokenScopes: ("能做什么", "What it may do")
            case .tokenDays: ("用多少天", "For how many days")
            case .makeToken: ("做一把", "Make one")
            case .tokenShown:
                ("抄下来：只显示这一次。", "Copy it now: it is shown this once.")
            case .noTokens: ("一把也没有。", "There are none.")
            case .secondFactor: ("动态码", "Code at sign-in")
            case .factorOff: ("没有开。开了以后，光有密码进不来。", "Off. Once it is on, the password alone opens nothing.")
            case .factorOn: ("开着。", "On.")
            case .factorUnavailable: ("这台服务器没有设，找管服务器的人。", "This server is not set up for it: ask whoever runs it.")
            case .begin: ("开始设", "Set it up")
            case .scan: ("用手机上的验证器扫一扫：", "Scan this with the authenticator on your phone:")
            case .orType: ("扫不了就照着输：", "Or type this into it:")
            case .code: ("六位数字", "Code")
            case .codeHint:
                ("验证器上正显示的六位数字；手机丢了就填备用码。", "The six digits that the authenticator shows; or a recovery code.")
            case .confirm: ("对上了", "Confirm")
            case .recoveryShown:
                ("备用码：抄在纸上收好，只显示这一次。", "Recovery codes: copy them onto paper, they are shown this once.")
            case .recoveryHint: ("手机丢了，一个备用码能进来一次。", "If the phone is lost, each opens the door once.")
            case .remove: ("关掉", "Turn it off")
            case .removed: ("动态码关掉了。", "The code at sign-in is off.")
            case .codeTitle: ("还差一步", "One more step")
            case .codeAsk: ("密码对了，再填动态码。", "The password is right; now the code.")
            case .codeWrong: ("这个码不对，或者用过了：等下一个再填。", "That code is wrong or was used: wait for the next one.")
            case .codeLate: ("等得太久了，从头登录。", "That took too long: sign in again.")
            case .program: ("程序", "Program")
            case .bearer: ("命令行", "Command line")
            }
        }
    }
}

extension Phrase.Account {
    /// How many recovery codes are left.
    package static func recoveryLeft(_ count: Int) -> Sentence {
        Sentence("备用码还剩\(count)个。", counted(count, "recovery code") + " left.")
    }
}
