// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Settlement: Bilingual {
    /// Where it was settled and for which rates it counts; the rates go by their Chinese names in both languages, as
    /// they stand in every law and report.
    package var wording: (chinese: String, english: String) {
        let joint = isJoint ? ("（联合调解）", ", joint") : ("", "")
        let (kept, local) = ("不出镇率", "村级就地化解")
        let rates: (chinese: String, english: String) =
            switch (countsForTownship, countsForVillage) {
            case (true, true): ("计入\(kept)，也计入\(local)", "counts for \(kept) and for \(local)")
            case (true, false): ("计入\(kept)，不计入\(local)", "counts for \(kept), not for \(local)")
            case (false, true), (false, false):
                ("不计入\(kept)，也不计入\(local)", "counts neither for \(kept) nor for \(local)")
            }
        return (
            "在\(level.wording.chinese)一级化解\(joint.0)；\(rates.chinese)",
            "resolved at \(level.rawValue) level\(joint.1); \(rates.english)"
        )
    }

    /// How the promises were kept in time.
    package var punctuality: Sentence {
        lateDays == 0
            ? Sentence("按时履行", "performed on time")
            : Sentence("履行晚了 \(lateDays) 天", "performed late by \(counted(lateDays, "day"))")
    }
}
