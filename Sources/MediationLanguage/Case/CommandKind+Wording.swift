// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Command.Kind: Bilingual {
    /// What stands on the button: the words that people say, not those of the forms.
    package var wording: (chinese: String, english: String) {
        switch self {
        case .register: ("记下这件事", "Write it down")
        case .accept: ("都愿意谈，接下来", "Everyone will talk: take it on")
        case .decline: ("不归这里办，指条路", "Not for us: show the way")
        case .holdSession: ("谈一次", "Talk it over")
        case .escalate: ("往上请帮忙", "Ask the next level for help")
        case .recall: ("不用帮忙了，拿回来", "Take the request back")
        case .acceptTransfer: ("接过来办", "Take it over")
        case .returnTransfer: ("退回去，出主意", "Send it back with advice")
        case .agree: ("谈成了", "They agreed")
        case .perform: ("说话算数了", "A promise was kept")
        case .terminate: ("没谈成", "They did not agree")
        case .withdraw: ("申请人不谈了", "The applicant takes it back")
        case .followUp: ("回头问问", "Ask again afterwards")
        case .close: ("办完了，收起来", "Finish and close")
        case .reopen: ("再谈一回", "Open it again")
        }
    }

    /// The word of the law and the forms, for papers and registers.
    package func officialText(in language: Language) -> String {
        switch language {
        case .chinese: official.chinese
        case .english: official.english
        }
    }

    private var official: (chinese: String, english: String) {
        switch self {
        case .register: ("登记", "Registration")
        case .accept: ("受理", "Acceptance")
        case .decline: ("不予受理", "Refusal of acceptance")
        case .holdSession: ("调解", "Mediation session")
        case .escalate: ("上报", "Escalation")
        case .recall: ("撤回上报", "Recall of the escalation")
        case .acceptTransfer: ("接收", "Acceptance of the transfer")
        case .returnTransfer: ("退回", "Return of the transfer")
        case .agree: ("达成协议", "Agreement")
        case .perform: ("履行", "Performance")
        case .terminate: ("终止调解", "Termination of mediation")
        case .withdraw: ("撤回申请", "Withdrawal of the application")
        case .followUp: ("回访", "Follow-up")
        case .close: ("结案", "Closing")
        case .reopen: ("重新启动", "Reopening")
        }
    }
}
