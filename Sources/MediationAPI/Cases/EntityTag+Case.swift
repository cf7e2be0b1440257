// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationLanguage

extension EntityTag {
    /// The tag of a case as one viewer sees it: also what the viewer may do, the language of the labels, and the names,
    /// which change without the case, belong to the picture.
    init(_ row: CaseRow, _ actions: [Command.Kind], in language: Language) {
        var parts = [language.rawValue, row.holderUnitName, row.holderPersonName, row.regionName]
        parts.reserveCapacity(parts.count + actions.count)
        for action in actions { parts.append(action.rawValue) }
        self.init(version: Int(row.state.version), dependingOn: parts)
    }
}
