// SPDX-License-Identifier: Apache-2.0
internal import JSON
internal import MediationCore
internal import MediationLanguage

/// Where a case was settled and for which rates it will count, with the sentence that says so.
struct SettlementJSON: JSONWritable {
    let settlement: Settlement
    let language: Language

    func write(to json: inout JSONWriter) {
        json.object {
            $0.field("level", settlement.level.rawValue)
            $0.field("joint", settlement.isJoint)
            $0.field("late_days", settlement.lateDays)
            $0.field("counts_for_village", settlement.countsForVillage)
            $0.field("counts_for_township", settlement.countsForTownship)
            $0.field("statement", settlement.text(in: language))
        }
    }
}
