// SPDX-License-Identifier: Apache-2.0

/// How long free words may be, in characters.
package enum TextLimit {
    package static let name = 60
    package static let phone = 30
    package static let place = 120
    package static let short = 500
    package static let long = 4_000
}

extension Command.Kind {
    /// What this command is told, in the order in which a person is asked. Opening a case has its own form.
    package var fields: [Field] {
        switch self {
        case .register: []
        case .accept:
            [Field("consents", .consents), Field("rights_told", .flag), Field("recusal_clear", .flag)]
        case .decline:
            [
                Field("reason", .code(.declineReason)), Field("routes", .codes(.route)),
                Field("note", .text(limit: TextLimit.short), isRequired: false),
            ]
        case .holdSession:
            [
                Field("held_on", .day, isRequired: false), Field("manner", .code(.sessionManner)),
                Field("place", .text(limit: TextLimit.place)), Field("present", .parties),
                Field("notes", .text(limit: TextLimit.long), isRequired: false),
            ]
        case .escalate:
            [
                Field("reason", .code(.escalationReason)), Field("tried", .text(limit: TextLimit.long)),
                Field("consents", .consents, isRequired: false), Field("help_only", .flag, isRequired: false),
            ]
        case .recall: [Field("reason", .text(limit: TextLimit.short), isRequired: false)]
        case .acceptTransfer:
            [Field("assignee", .person, isRequired: false), Field("consents", .consents, isRequired: false)]
        case .returnTransfer:
            [Field("reason", .code(.returnReason)), Field("advice", .text(limit: TextLimit.long))]
        case .agree:
            [
                Field("form", .code(.agreementForm)), Field("reached_on", .day, isRequired: false),
                Field("terms", .terms), Field("confirmations", .consents),
                Field("record", .text(limit: TextLimit.long), isRequired: false),
                Field("mediator_signed", .flag, isRequired: false), Field("sealed", .flag, isRequired: false),
            ]
        case .perform:
            [
                Field("item", .number), Field("performed_on", .day, isRequired: false),
                Field("proof", .code(.proofKind), isRequired: false),
                Field("confirmations", .consents, isRequired: false),
                Field("note", .text(limit: TextLimit.short), isRequired: false),
            ]
        case .terminate:
            [
                Field("ground", .code(.terminationGround)), Field("routes", .codes(.route)),
                Field("note", .text(limit: TextLimit.short), isRequired: false),
            ]
        case .withdraw:
            [
                Field("party", .party), Field("way", .code(.consentWay)),
                Field("reason", .text(limit: TextLimit.short), isRequired: false),
            ]
        case .followUp:
            [
                Field("asked_on", .day, isRequired: false), Field("way", .code(.followUpWay)),
                Field("answers", .answers), Field("note", .text(limit: TextLimit.short), isRequired: false),
            ]
        case .close: [Field("waiver", .text(limit: TextLimit.short), isRequired: false)]
        case .reopen: [Field("reason", .text(limit: TextLimit.short))]
        }
    }
}
