// SPDX-License-Identifier: Apache-2.0

extension Command.Kind {
    /// Danger, and departments called to the spot.
    static let riskFields: [Command.Kind: [Field]] = [
        .raiseRisk: [
            Field("sign", .code(.riskSign)),
            Field("note", .text(limit: TextLimit.short), isRequired: false),
        ],
        .lowerRisk: [
            Field("to", .code(.risk)),
            Field("reason", .text(limit: TextLimit.short)),
        ],
        .reportStatus: [
            Field("status", .text(limit: TextLimit.short))
        ],
        .noteSafety: [
            Field("note", .text(limit: TextLimit.short))
        ],
        .reportToPolice: [
            Field("station", .text(limit: TextLimit.place)),
            Field("record", .text(limit: TextLimit.place), isRequired: false),
        ],
        .blowWhistle: [
            Field("kind", .code(.whistleKind)),
            Field("department", .code(.department)),
            Field("need", .text(limit: TextLimit.short)),
            Field("place", .text(limit: TextLimit.place)),
        ],
        .acknowledgeWhistle: [
            Field("whistle", .number),
            Field("who", .text(limit: TextLimit.place)),
            Field("comes_on", .day, isRequired: false),
        ],
        .objectToWhistle: [
            Field("whistle", .number),
            Field("reason", .text(limit: TextLimit.short)),
        ],
        .decideWhistle: [
            Field("whistle", .number),
            Field("must_come", .flag, isRequired: false),
            Field("reason", .text(limit: TextLimit.short)),
        ],
        .recordArrival: [
            Field("whistle", .number),
            Field("arrived_on", .day, isRequired: false),
        ],
        .recordResult: [
            Field("whistle", .number),
            Field("result", .text(limit: TextLimit.short)),
        ],
        .rateWhistle: [
            Field("whistle", .number),
            Field("by", .code(.whistleSide)),
            Field("satisfaction", .code(.satisfaction)),
        ],
        .expireWhistle: [],
    ]
}
