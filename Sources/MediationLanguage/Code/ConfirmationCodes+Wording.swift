// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension AgreementScope: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .whole: ("全部谈成", "Everything")
        case .partial: ("谈成一部分，其余接着谈", "A part; the rest is talked over on")
        }
    }
}

extension ConfirmationResult: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .admitted: ("受理了", "Taken up")
        case .notAdmitted: ("不予受理", "Not taken up")
        case .confirmed: ("裁定有效", "Confirmed")
        case .rejected: ("裁定驳回", "Rejected")
        case .withdrawn: ("当事人撤回了", "The parties took it back")
        }
    }
}

extension ConfirmationWarning: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .status:
            (
                "婚姻、亲子、收养关系，法院不确认（民诉法解释第355条）",
                "Courts do not confirm marriage, parentage or adoption (CPC interpretation 355)"
            )
        case .title:
            (
                "房屋、土地、山林归谁，法院不确认（民诉法解释第355条）",
                "Courts do not confirm who owns land, trees or a house (CPC interpretation 355)"
            )
        case .unclear:
            ("内容不明确，法院会驳回（民诉法解释第358条）", "Courts reject what is not clear (CPC interpretation 358)")
        }
    }
}
