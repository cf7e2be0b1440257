// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// Endings and what comes afterwards.
    static let endingFields: [Command.Kind: [Field]] = [
        .terminate: [
            Field("ground", .code(.terminationGround)), Field("routes", .codes(.route)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .withdraw: [
            Field("party", .party), Field("way", .code(.consentWay)),
            Field("reason", .text(limit: TextLimit.short), isRequired: false),
        ],
        .drawCallBack: [],
        .followUp: [
            Field("asked_on", .day, isRequired: false), Field("way", .code(.followUpWay)),
            Field("answers", .answers), Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .close: [Field("waiver", .text(limit: TextLimit.short), isRequired: false)],
        .archive: [
            Field("papers", .codes(.paper)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .merge: [
            Field("into", .otherCase),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .reopen: [Field("reason", .text(limit: TextLimit.short))],
    ]
}
