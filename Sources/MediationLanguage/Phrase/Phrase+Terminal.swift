// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The command line.
    package enum Terminal: CaseIterable, Bilingual {
        case signedInAs, signInFirst, noServer, askPassword, allHolds, somethingDiffers, nothingToDo, serving
        case stopping, migrated

        package var wording: (chinese: String, english: String) {
            switch self {
            case .signedInAs: ("登录的是", "Signed in as")
            case .signInFirst: ("请先登录：fengqiao login", "Sign in first: fengqiao login")
            case .noServer:
                ("连不上服务器，看看网址对不对、开了没有。", "The server does not answer: is the address right, and is it running?")
            case .askPassword: ("密码：", "Password:")
            case .allHolds: ("都对得上。", "Everything holds.")
            case .somethingDiffers: ("有对不上的：", "Something differs:")
            case .nothingToDo: ("没有要做的。", "Nothing to do.")
            case .serving: ("已经开门：", "Serving at")
            case .stopping: ("正在收尾……", "Stopping …")
            case .migrated: ("数据库已经是最新的。", "The database is up to date.")
            }
        }
    }
}
