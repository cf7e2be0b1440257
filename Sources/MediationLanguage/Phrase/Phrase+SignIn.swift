// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The door.
    package enum SignIn: CaseIterable, Bilingual {
        case title, username, password, submit, wrong, tooMany, ended, signedOut, kept, demo, provider, notLinked, providerFailed

        package var wording: (chinese: String, english: String) {
            switch self {
            case .title: ("登录", "Sign in")
            case .username: ("用户名", "User name")
            case .password: ("密码", "Password")
            case .submit: ("进去", "Sign in")
            case .wrong: ("用户名或者密码不对，再试一次。", "User name or password is wrong; try once more.")
            case .tooMany: ("试得太多了，过一会儿再来。", "Too many attempts; come back in a while.")
            case .ended: ("太久没动，已经退出，请重新登录。", "You were away for long and were signed out; sign in again.")
            case .signedOut: ("已经退出。", "You are signed out.")
            case .kept: ("您刚才写的还在，登录以后接着填。", "What you wrote is kept: sign in and go on.")
            case .provider: ("用统一身份登录", "Sign in with the identity provider")
            case .notLinked:
                ("这个身份还没有连到这里的人：把下面的标识告诉管理员。", "This identity is linked with nobody here: tell the administrator the identifier below.")
            case .providerFailed: ("统一身份那边没有办成，再试一次，或者用密码。", "The identity provider did not work: try again, or use the password.")
            case .demo: ("试一试的账号", "Accounts for trying")
            }
        }
    }
}

extension Phrase.SignIn {
    /// All demo accounts share one password.
    package static func demoPassword(_ password: String) -> Sentence {
        Sentence("密码都是 \(password)", "They share the password \(password)")
    }
}
