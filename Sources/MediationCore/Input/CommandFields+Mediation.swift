// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// Talking it over, and asking other units.
    static let mediationFields: [Command.Kind: [Field]] = [
        .holdSession: [
            Field("held_on", .day, isRequired: false), Field("manner", .code(.sessionManner)),
            Field("place", .text(limit: TextLimit.place)), Field("present", .parties),
            Field("notes", .text(limit: TextLimit.long), isRequired: false),
            Field("mood", .code(.mood), isRequired: false),
        ],
        .pause: [
            Field("reason", .code(.pauseReason)),
            Field("until", .day),
            Field("parties_told", .flag),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .resume: [
            Field("note", .text(limit: TextLimit.short), isRequired: false)
        ],
        .extend: [
            Field("until", .day),
            Field("consents", .consents),
        ],
        .escalate: [
            Field("reason", .code(.escalationReason)), Field("tried", .text(limit: TextLimit.long)),
            Field("consents", .consents, isRequired: false), Field("help_only", .flag, isRequired: false),
            Field("skip", .flag, isRequired: false),
        ],
        .recall: [Field("reason", .text(limit: TextLimit.short), isRequired: false)],
        .acceptTransfer: [
            Field("assignee", .person, isRequired: false), Field("consents", .consents, isRequired: false),
        ],
        .returnTransfer: [Field("reason", .code(.returnReason)), Field("advice", .text(limit: TextLimit.long))],
        .contestReturn: [
            Field("reason", .text(limit: TextLimit.long))
        ],
        .decideContest: [
            Field("stands", .flag, isRequired: false),
            Field("reason", .text(limit: TextLimit.long)),
        ],
        .handDown: [
            Field("help", .codes(.helpKind)),
            Field("advice", .text(limit: TextLimit.long)),
            Field("consents", .consents),
        ],
        .join: [
            Field("level", .code(.level)),
            Field("consents", .consents),
        ],
        .referOut: [
            Field("outlet", .code(.outlet)),
            Field("reason", .text(limit: TextLimit.long)),
            Field("papers", .codes(.paper), isRequired: false),
        ],
        .confirmReceipt: [
            Field("received_on", .day, isRequired: false),
            Field("receipt", .text(limit: TextLimit.short)),
        ],
        .recordFeedback: [
            Field("result", .code(.outletResult)),
            Field("heard_on", .day, isRequired: false),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
    ]
}
