// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension Guard {
    /// Whether a day can be.
    static let timeWords: [Guard: Sentence] = [
        .notInFuture: Sentence(
            "这个日子还没到：填今天或者以前的日子。", "That day has not come yet: give today or an earlier day."),
        .notBeforeAcceptance: Sentence(
            "这个日子比受理或者重新谈起还早：看看是不是写错了。",
            "That day is before the case was taken on or opened again: was it mistyped? Give a later one."),
        .notBeforeAgreement: Sentence(
            "这个日子比谈成的日子还早：看看是不是写错了。",
            "That day is before the agreement: check whether it was mistyped."),
        .notBeforeEnding: Sentence(
            "这个日子比了结的日子还早：回访要在了结以后，看看是不是写错了。",
            "That day is before the case ended, and people are asked afterwards: check the day."),
        .notBeforeReceipt: Sentence(
            "这个日子比那边收下的日子还早：看看是不是写错了。",
            "That day is before they took it on: check whether it was mistyped."),
        .untilInFuture: Sentence("这个日子已经过了：填明天或者以后的日子。", "That day is over: give tomorrow or a later day."),
        .dueInFuture: Sentence(
            "换的日子要在今天以后：填明天或者以后的日子。", "The new day must lie ahead: give tomorrow or a later one."),
    ]
}
