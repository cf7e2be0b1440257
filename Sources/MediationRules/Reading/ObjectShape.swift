// SPDX-License-Identifier: Apache-2.0

/// The members that an object of a pack has; docs/rule-pack.schema.json says the same.
struct ObjectShape {
    let required: [String]
    let optional: [String]

    static let pack = ObjectShape(
        required: ["id", "title", "authority", "valid_from", "rules"], optional: ["valid_until"])
    static let title = ObjectShape(required: ["zh", "en"], optional: [])
    static let authority = ObjectShape(required: ["level"], optional: ["region"])
    static let rule = ObjectShape(
        required: ["kind", "length", "basis"], optional: ["when", "rolls_over", "warnings", "overdue"])
    static let condition = ObjectShape(required: [], optional: ["levels", "dispute_types", "risk", "whistle"])
    static let basis = ObjectShape(required: ["zh", "en", "law"], optional: [])
}

/// How much of something a pack may have: far above what anybody needs, far below what would hurt.
enum PackLimit {
    static let rules = 100
    static let warnings = 10
    static let steps = 10
    static let hours = 1...8_760
    static let days = 1...1_830
    static let workingDays = 1...366
    static let months = 1...60
    static let percent = 1...99
    static let reminder = 1...365
}
