// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// Taking a case on, and the people around it.
    static let openingFields: [Command.Kind: [Field]] = [
        .reportLead: [],
        .dismissLead: [
            Field("reason", .code(.dismissalReason)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .register: [],
        .recordConsent: [
            Field("party", .party),
            Field("scope", .code(.consentScope), isRequired: false),
            Field("answer", .code(.consentAnswer)),
            Field("way", .code(.consentWay)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .accept: [Field("consents", .consents), Field("rights_told", .flag), Field("recusal_clear", .flag)],
        .decline: [
            Field("reason", .code(.declineReason)), Field("routes", .codes(.route)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .assign: [
            Field("assignee", .person),
            Field("reason", .text(limit: TextLimit.short), isRequired: false),
        ],
        .invite: [
            Field("kind", .code(.guestKind)),
            Field("name", .text(limit: TextLimit.name)),
            Field("consents", .consents),
        ],
        .object: [
            Field("tie", .code(.tie)),
            Field("party", .party, isRequired: false),
            Field("consents", .consents, isRequired: false),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .nameRepresentatives: [
            Field("side", .code(.side)),
            Field("representatives", .parties),
            Field("consents", .consents),
        ],
    ]
}
