// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension RevealReason: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .contact: ("打电话或上门找当事人", "To call or visit the party")
        case .identity: ("核对是不是本人", "To be sure who it is")
        case .papers: ("填写要用的文书", "To write a paper that needs it")
        case .safety: ("有人可能有危险", "Somebody may be in danger")
        case .oversight: ("督促或帮助承办的人", "To oversee or help those who hold the case")
        case .ownRequest: ("本人要看自己的信息", "The person asked what is kept of them")
        }
    }
}

extension PartyDetail: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .phone: ("电话", "Telephone")
        case .identityNumber: ("身份证号", "Identity number")
        }
    }
}
