// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension DismissalReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .nothingThere: ("去看过，没有这回事", "There was nothing there")
        case .solvedItself: ("他们自己说开了", "They settled it themselves")
        case .duplicate: ("同一件事已有登记", "Already registered")
        case .noDispute: ("不是纠纷", "Not a dispute")
        }
    }
}

extension ConsentScope: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .mediate: ("愿不愿意谈", "To talk at all")
        case .hearing: ("能不能公开谈", "To talk in public")
        case .recording: ("能不能录音", "To be recorded")
        case .sharing: ("材料能不能给别的单位看", "To share papers with other offices")
        }
    }
}

extension ConsentAnswer: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .agreed: ("同意", "Agrees")
        case .refused: ("不同意", "Refuses")
        }
    }
}

extension GuestKind: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .relative: ("亲属", "A relative")
        case .neighbour: ("邻居", "A neighbour")
        case .elder: ("乡贤、长辈", "An elder")
        case .expert: ("专业人员", "An expert")
        case .organisation: ("社会组织", "An organisation")
        case .lawyer: ("律师", "A lawyer")
        case .volunteer: ("志愿者", "A volunteer")
        case .gridWorker: ("网格员", "The grid worker")
        }
    }
}

extension Tie: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .oneself: ("本人就是当事人", "Is a party")
        case .spouse: ("配偶", "Spouse")
        case .parent: ("父母", "Parent")
        case .child: ("子女", "Child")
        case .sibling: ("兄弟姐妹", "Brother or sister")
        case .grandparent: ("祖父母、外祖父母", "Grandparent")
        case .grandchild: ("孙子女、外孙子女", "Grandchild")
        case .inLaw: ("姻亲", "Kin by marriage")
        case .clan: ("同宗近支", "Of the same clan")
        case .interest: ("有利害关系", "Has an interest")
        case .actedBefore: ("曾代理或作证", "Acted or gave evidence before")
        case .debtOrWork: ("债务或雇佣关系", "Owes money or work")
        case .partyRequest: ("当事人要求换人", "A party asks for somebody else")
        }
    }
}
