// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The door.
    package enum SignIn: CaseIterable, Bilingual {
        case title, username, password, submit, wrong, tooMany, ended, signedOut, kept, demo
        case provider, providerAway, providerRefused, providerLate, providerDeclined, unlinked

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
            case .provider: ("用统一身份登录", "Sign in with the identity provider")
            case .providerAway:
                (
                    "统一身份平台现在连不上。先用用户名和密码，或者过一会儿再来。",
                    "The identity provider cannot be reached. Use name and password, or come back in a while."
                )
            case .providerRefused:
                (
                    "统一身份平台的回复不对，没有让您进来。请再试一次。",
                    "The answer of the identity provider was not right, so you were not let in. Try once more."
                )
            case .providerLate:
                (
                    "这次登录等得太久了，或者已经用过。请重新来。",
                    "This sign-in took too long, or was used before. Please begin again."
                )
            case .providerDeclined:
                ("统一身份平台那边没有点同意，还没有登录。", "The identity provider was not told to go on; you are not signed in.")
            case .unlinked:
                (
                    "统一身份平台认得您，可是这里还没有连上。请把这个标识告诉管理员：",
                    "The identity provider knows you, but you are not linked here yet. Tell your administrator this identifier:"
                )
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
