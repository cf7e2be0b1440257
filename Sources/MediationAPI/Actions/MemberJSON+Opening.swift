// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage

extension MemberJSON {
    /// What a lead is told when it becomes a case; the same as for a new case.
    static func opening(in language: Language) -> [MemberJSON] {
        func member(
            _ name: FieldName, _ kind: String, isRequired: Bool = true, list: CodeList? = nil, limit: Int? = nil,
            members: [MemberJSON] = []
        ) -> MemberJSON {
            MemberJSON(
                name: name.rawValue, label: name.text(in: language), kind: kind, isRequired: isRequired, list: list,
                limit: limit, members: members, language: language)
        }
        let place = [
            member(.region, "region"), member(.text, "text", isRequired: false, limit: TextLimit.place),
        ]
        let people = [
            member(.side, "code", list: .side), member(.name, "text", limit: TextLimit.name),
            member(.phone, "text", isRequired: false, limit: TextLimit.phone),
        ]
        return [
            member(.source, "code", list: .source),
            member(.disputeType, "code", isRequired: false, list: .disputeType),
            member(.summary, "text", limit: TextLimit.long), member(.place, "place", members: place),
            member(.urgency, "code", list: .urgency), member(.requestDate, "day", isRequired: false),
            member(.parties, "people", members: people),
        ]
    }
}
