// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension TokenScope: Bilingual {
    package var wording: (chinese: String, english: String) {
        switch self {
        case .readCases: ("看案件", "Read cases")
        case .writeCases: ("记案件、办手续", "Open cases and take steps")
        case .readFigures: ("看数字", "Read figures")
        }
    }
}
