// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport
package import MediationCore

/// A group of cases that somebody takes for the month's theme, as a client sent it.
package struct ThemeAdoption: Sendable {
    package let words: String
    package let township: RegionCode
    package let type: DisputeType
    package let title: String
    package let note: String

    /// - Throws: a `Problem` that names every wrong field.
    package init(reading fields: inout FieldReader) throws(Problem) {
        let words = fields.required("words", .line(max: TextLimit.short))
        let region = fields.required("region", .region)
        let type = fields.required("dispute_type", FieldRule<DisputeType>.choice)
        let title = fields.required("title", .line(max: TextLimit.short))
        let note = fields.required("note", .text(max: TextLimit.long))
        self = try fields.finish(words, region, type, title, note) {
            ThemeAdoption(words: $0, township: $1, type: $2, title: $3, note: $4)
        }
    }

    private init(words: String, township: RegionCode, type: DisputeType, title: String, note: String) {
        self.words = words
        self.township = township
        self.type = type
        self.title = title
        self.note = note
    }
}

/// A step of a theme, as a client sent it.
package struct ThemeMove: Sendable {
    package let state: ThemeState
    package let note: String

    /// - Throws: a `Problem` that names every wrong field.
    package init(reading fields: inout FieldReader) throws(Problem) {
        let state = fields.required("state", FieldRule<ThemeState>.choice)
        let note = fields.required("note", .text(max: TextLimit.long))
        self = try fields.finish(state, note) { ThemeMove(state: $0, note: $1) }
    }

    private init(state: ThemeState, note: String) {
        self.state = state
        self.note = note
    }
}
