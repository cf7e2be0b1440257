// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension ItemState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .pending: ("还没做", "Open")
        case .part: ("做了一部分", "Kept in part")
        case .overdue: ("过了日子还没做", "Overdue")
        case .done: ("已经做到", "Kept")
        case .excused: ("说好不用做了", "Let go")
        case .enforced: ("法院执行到位", "Enforced by the court")
        }
    }
}

extension DraftState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .drafted: ("写好了，等签字", "Written down, waiting for names")
        case .effective: ("已生效", "In force")
        case .voided: ("已作废", "Given up")
        }
    }
}

extension ConfirmationState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .offered: ("已告知可以申请", "The parties were told")
        case .declined: ("不申请", "Not wanted")
        case .applied: ("已共同申请", "Both have applied")
        case .admitted: ("法院已受理", "Taken up by the court")
        case .notAdmitted: ("法院不予受理", "Not taken up by the court")
        case .confirmed: ("法院裁定有效", "Confirmed")
        case .rejected: ("法院裁定驳回", "Rejected")
        case .withdrawn: ("已撤回申请", "Application taken back")
        case .lapsed: ("过了三十天", "Thirty days are over")
        }
    }
}

extension WhistleState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .blown: ("等部门答复", "Waiting for an answer")
        case .acknowledged: ("答应来了", "They will come")
        case .objected: ("说不归它管，等县里定", "They object; the county decides")
        case .dropped: ("不用来了", "They need not come")
        case .arrived: ("人到了", "On the spot")
        case .answered: ("办完了，等评价", "Done, to be rated")
        case .rated: ("两边都评过了", "Rated by both sides")
        case .expired: ("到时候没人应", "Nobody answered in time")
        }
    }
}

extension TransferState: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .sent: ("送出去了，等答复", "Sent, waiting for an answer")
        case .accepted: ("接过去了", "Taken over")
        case .returned: ("退回来了", "Sent back")
        case .recalled: ("自己拿回来了", "Taken back")
        case .contested: ("退得对不对，等上面定", "The return is contested")
        case .received: ("那边收下了", "Taken on outside")
        }
    }
}

extension Direction: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .up: ("上报", "Up")
        case .down: ("交办", "Down")
        case .out: ("移送", "Out")
        }
    }
}
