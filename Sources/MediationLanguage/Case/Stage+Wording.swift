// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Stage: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .lead: ("线索", "Lead")
        case .dismissed: ("线索注销", "Lead dismissed")
        case .registered: ("已登记", "Registered")
        case .declined: ("不予受理", "Not taken on")
        case .accepted: ("已受理", "Taken on")
        case .mediating: ("调解中", "In mediation")
        case .paused: ("中止", "Paused")
        case .transferPending: ("待接收", "Help asked for")
        case .agreed: ("达成协议", "Agreed")
        case .performing: ("履行中", "Being performed")
        case .performed: ("履行完毕", "Performed")
        case .released: ("免除了结", "Let go by consent")
        case .defaulted: ("逾期未履行", "Overdue")
        case .terminated: ("调解终止", "Ended without agreement")
        case .withdrawn: ("撤回", "Withdrawn")
        case .referred: ("已移送", "Referred elsewhere")
        case .closed: ("结案", "Closed")
        case .archived: ("归档", "Archived")
        }
    }
}
