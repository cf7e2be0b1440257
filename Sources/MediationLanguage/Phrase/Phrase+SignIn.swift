// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The door.
    package enum SignIn: CaseIterable, Bilingual {
        case title, username, password, submit, wrong, tooMany, ended, signedOut, kept, demo

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
