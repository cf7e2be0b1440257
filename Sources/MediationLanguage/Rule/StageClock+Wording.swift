// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension StageClock {
    /// The limit with its source, as it stands beside a due day: `限30天（依据：司法部令75号第33条）`.
    package func text(in language: Language) -> String {
        switch language {
        case .chinese: "限\(days)天（依据：\(source)）"
        case .english: "limit of \(days) days (source: \(source))"
        }
    }
}
