// SPDX-License-Identifier: Apache-2.0

extension Phrase {
    /// The headings under which a case's page gathers what else can be done.
    package enum StepGroup: CaseIterable, Bilingual {
        case talk, help, agreement, keeping, danger, ending

        package var wording: (chinese: String, english: String) {
            switch self {
            case .talk: ("谈", "Talking")
            case .help: ("请人帮", "Help")
            case .agreement: ("协议", "Agreement")
            case .keeping: ("履行", "Keeping it")
            case .danger: ("风险", "Danger")
            case .ending: ("了结", "Ending")
            }
        }
    }
}
