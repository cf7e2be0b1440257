// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The door.
    package enum SignIn: CaseIterable, Bilingual {
        case title, username, password, submit, wrong, tooMany, ended, signedOut

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
            }
        }
    }
}
