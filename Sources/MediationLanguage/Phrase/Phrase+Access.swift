// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// How an administrator lets somebody in, and keeps them out.
    package enum Access: CaseIterable, Bilingual {
        case title, firstPassword, firstHint, setPassword, passwordShown, mustChange, noPassword, hasPassword
        case endAll, endAllHint, allEnded, removeFactor, removeFactorHint, factorRemoved
        case identity, identityHint, subject, link, unlink, linked, unlinked, taken, disabled

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("怎么登录", "Signing in")
            case .firstPassword: ("给个初始密码", "Give a first password")
            case .firstHint:
                (
                    "系统编一个，只显示这一次；本人登录后要先换掉它，他在别处的登录都会退。",
                    "It is made up and shown once, and has to be changed at the first sign-in; all sign-ins of this person end."
                )
            case .setPassword: ("给", "Give it")
            case .passwordShown:
                ("初始密码是下面这个，只显示这一次，请当面交给本人：", "The first password, shown this once; hand it over face to face:")
            case .mustChange: ("初始密码还没换", "The first password is not changed yet")
            case .noPassword: ("没有密码", "No password")
            case .hasPassword: ("有自己的密码", "Has a password of their own")
            case .endAll: ("让他全退出", "Sign this person out everywhere")
            case .endAllHint: ("手机丢了、人走了，先按这个。", "When a phone is lost or somebody leaves, do this first.")
            case .allEnded: ("全退了。", "All sign-ins have ended.")
            case .removeFactor: ("关掉他的动态码", "Turn off this person's code")
            case .removeFactorHint:
                (
                    "手机和备用码都丢了才用；先当面认清是本人。",
                    "Only when phone and recovery codes are lost; make sure who it is, face to face."
                )
            case .factorRemoved: ("动态码关掉了。", "The code is off.")
            case .identity: ("统一身份", "Identity provider")
            case .identityHint:
                ("统一身份平台上的标识，本人试着登录时会看到。", "The identifier at the provider; the person sees it when trying to sign in.")
            case .subject: ("标识", "Identifier")
            case .link: ("连上", "Link")
            case .unlink: ("断开", "Unlink")
            case .linked: ("连上了。", "Linked.")
            case .unlinked: ("断开了。", "Unlinked.")
            case .taken: ("这个标识是别人的，或者没有接统一身份平台。", "This identifier is somebody else's, or there is no provider.")
            case .disabled: ("已停用", "Disabled")
            }
        }
    }
}
