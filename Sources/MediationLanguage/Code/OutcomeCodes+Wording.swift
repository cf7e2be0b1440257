// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension AgreementForm: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .oral: ("口头协议", "Oral")
        case .written: ("书面协议", "Written")
        }
    }
}

extension ProofKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .receipt: ("收条", "Receipt")
        case .photo: ("照片", "Photograph")
        case .transfer: ("转账记录", "Bank or phone transfer")
        case .document: ("其他书面材料", "Another document")
        case .witness: ("证人", "Witness")
        }
    }
}

extension Satisfaction: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .satisfied: ("满意", "Content")
        case .basicallySatisfied: ("基本满意", "Mostly content")
        case .dissatisfied: ("不满意", "Not content")
        case .noAnswer: ("不愿说", "Would not say")
        }
    }
}

extension PerformanceReport: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .full: ("全部做到", "All of it was kept")
        case .part: ("做到一部分", "Part of it was kept")
        case .none: ("没有做到", "Nothing was kept")
        case .notApplicable: ("没有约定要做的事", "Nothing had been promised")
        }
    }
}

extension FollowUpWay: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .phone: ("电话", "By telephone")
        case .visit: ("上门", "By a visit")
        case .code: ("凭码回答", "With the code on the slip")
        }
    }
}

extension Ending: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .performed: ("达成协议并履行完毕", "Agreed and performed")
        case .released: ("达成协议，没做的经同意免了", "Agreed; what was not kept was let go by consent")
        case .terminated: ("没谈成", "Without an agreement")
        case .withdrawn: ("申请撤回", "Taken back")
        case .referred: ("移送其他部门", "Referred elsewhere")
        case .merged: ("并入他案", "Merged into another case")
        }
    }
}
