// SPDX-License-Identifier: Apache-2.0

/// The two rates of local resolution with their definitions, which stand beside every figure (migrations/0005_figures.sql).
package enum LocalResolutionRate: String, CaseIterable, Bilingual, Sendable {
    case villageResolution = "village_resolution_rate"
    case townshipRetention = "township_retention_rate"

    /// Counts up when a definition changes its meaning, so that figures by different ones are never compared.
    package static let version = 1

    /// What the figure is called.
    package var name: Phrase.Figures {
        switch self {
        case .villageResolution: .villageResolution
        case .townshipRetention: .townshipRetention
        }
    }

    package var wording: (chinese: String, english: String) {
        switch self {
        case .villageResolution:
            (
                """
                分子：首次在村登记、本期到期，在村达成协议并履行完毕，没有移交过上级，结案前回访过，结案后30天（土地、房屋90天）\
                内没有反复的案件。分母：首次在村登记、本期到期的全部案件。到期：首次结案之日，或者登记满30天之日，以先到者为准。
                """,
                """
                Counted: cases first registered at a village and due in the period that were settled by agreement at the \
                village and performed, never taken over by a higher level, followed up before closing, and quiet for 30 \
                days after it (90 for land and houses). Out of: all cases first registered at a village and due in the \
                period. A case is due on the day it is first closed, or 30 days after registration, whichever is earlier.
                """
            )
        case .townshipRetention:
            (
                """
                分子：首次在村或镇登记、本期到期，在村或镇达成协议并履行完毕，结案前回访过，结案后30天（土地、房屋90天）\
                内没有反复的案件。分母：首次在村或镇登记、本期到期的全部案件。到期：首次结案之日，或者登记满30天之日，以先到者为准。
                """,
                """
                Counted: cases first registered at a village or township and due in the period that were settled by \
                agreement at village or township and performed, followed up before closing, and quiet for 30 days after \
                it (90 for land and houses). Out of: all cases first registered at a village or township and due in the \
                period. A case is due on the day it is first closed, or 30 days after registration, whichever is earlier.
                """
            )
        }
    }
}
