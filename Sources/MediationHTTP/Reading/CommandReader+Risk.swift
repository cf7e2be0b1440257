// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore

/// Danger, and departments called to the spot.
extension CommandReader {
    static let riskRecipes: [Command.Kind: Recipe] = [
        .raiseRisk: Self.raiseRisk,
        .lowerRisk: Self.lowerRisk,
        .reportStatus: Self.reportStatus,
        .noteSafety: Self.noteSafety,
        .reportToPolice: Self.reportToPolice,
    ]

    private func raiseRisk(_ fields: inout FieldReader) throws(Problem) -> Command {
        let sign = fields.required("sign", FieldRule<RiskSign>.choice)
        let note = self.note(&fields)
        return try fields.finish(sign, note) { .raiseRisk(RiskRaise(sign: $0, note: $1)) }
    }

    private func lowerRisk(_ fields: inout FieldReader) throws(Problem) -> Command {
        let to = fields.required("to", FieldRule<Risk>.choice)
        let reason = self.reason(&fields)
        return try fields.finish(to, reason) { .lowerRisk(RiskLowering(to: $0, reason: $1)) }
    }

    private func reportStatus(_ fields: inout FieldReader) throws(Problem) -> Command {
        let status = fields.required("status", .text(max: TextLimit.short))
        return try fields.finish(status) { .reportStatus(StatusLine(status: $0)) }
    }

    private func noteSafety(_ fields: inout FieldReader) throws(Problem) -> Command {
        let note = fields.required("note", .text(max: TextLimit.short))
        return try fields.finish(note) { .noteSafety(SafetyNote(note: $0)) }
    }

    private func reportToPolice(_ fields: inout FieldReader) throws(Problem) -> Command {
        let station = fields.required("station", .line(max: TextLimit.place))
        let record = fields.optional("record", .line(max: TextLimit.place), default: "")
        return try fields.finish(station, record) {
            .reportToPolice(PoliceReport(station: $0, record: $1))
        }
    }
}

extension CommandReader {
    static let whistleRecipes: [Command.Kind: Recipe] = [
        .blowWhistle: Self.blowWhistle,
        .acknowledgeWhistle: Self.acknowledgeWhistle,
        .objectToWhistle: Self.objectToWhistle,
        .decideWhistle: Self.decideWhistle,
        .recordArrival: Self.recordArrival,
        .recordResult: Self.recordResult,
        .rateWhistle: Self.rateWhistle,
    ]

    private func blowWhistle(_ fields: inout FieldReader) throws(Problem) -> Command {
        let kind = fields.required("kind", FieldRule<WhistleKind>.choice)
        let department = fields.required("department", FieldRule<Department>.choice)
        let need = fields.required("need", .text(max: TextLimit.short))
        let place = fields.required("place", .line(max: TextLimit.place))
        return try fields.finish(kind, department, need, place) {
            .blowWhistle(WhistleCall(kind: $0, department: $1, need: $2, place: $3))
        }
    }

    private func acknowledgeWhistle(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let who = fields.required("who", .line(max: TextLimit.place))
        let day = self.day("comes_on", &fields)
        return try fields.finish(number, who, day) {
            .acknowledgeWhistle(WhistleAcknowledgement(whistle: $0, who: $1, comesOn: $2))
        }
    }

    private func objectToWhistle(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let reason = self.reason(&fields)
        return try fields.finish(number, reason) { .objectToWhistle(WhistleObjection(whistle: $0, reason: $1)) }
    }

    private func decideWhistle(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let mustCome = flag("must_come", &fields)
        let reason = self.reason(&fields)
        return try fields.finish(number, mustCome, reason) {
            .decideWhistle(WhistleDecision(whistle: $0, mustCome: $1, reason: $2))
        }
    }

    private func recordArrival(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let day = self.day("arrived_on", &fields)
        return try fields.finish(number, day) { .recordArrival(WhistleArrival(whistle: $0, arrivedOn: $1)) }
    }

    private func recordResult(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let result = fields.required("result", .text(max: TextLimit.short))
        return try fields.finish(number, result) { .recordResult(WhistleResult(whistle: $0, result: $1)) }
    }

    private func rateWhistle(_ fields: inout FieldReader) throws(Problem) -> Command {
        let number = whistle(&fields)
        let side = fields.required("by", FieldRule<WhistleSide>.choice)
        let satisfaction = fields.required("satisfaction", FieldRule<Satisfaction>.choice)
        return try fields.finish(number, side, satisfaction) {
            .rateWhistle(WhistleRating(whistle: $0, by: $1, satisfaction: $2))
        }
    }
}
