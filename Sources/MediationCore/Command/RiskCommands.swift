// SPDX-License-Identifier: Apache-2.0

/// Somebody has seen a sign of danger. Raising is never wrong and never counted against anybody.
package struct RiskRaise: Hashable, Sendable {
    package let sign: RiskSign
    package let note: String?

    package init(sign: RiskSign, note: String? = nil) {
        self.sign = sign
        self.note = note
    }
}

/// One of two people at township or higher says that the danger is less. The second one makes it so.
package struct RiskLowering: Hashable, Sendable {
    package let to: Risk
    package let reason: String

    package init(to: Risk, reason: String) {
        self.to = to
        self.reason = reason
    }
}

/// How things stand, owed every 24 hours while a case is red.
package struct StatusLine: Hashable, Sendable {
    package let status: String

    package init(status: String) { self.status = status }
}

/// How people are kept safe at the next session, said by township or higher.
package struct SafetyNote: Hashable, Sendable {
    package let note: String

    package init(note: String) { self.note = note }
}

/// The report that the law asks for when a quarrel may become a crime (人民调解法 25).
package struct PoliceReport: Hashable, Sendable {
    package let station: String
    /// The number under which the police wrote it down.
    package let record: String

    package init(station: String, record: String) {
        self.station = station
        self.record = record
    }
}

/// Calling a department to the spot (吹哨).
package struct WhistleCall: Hashable, Sendable {
    package let kind: WhistleKind
    package let department: Department
    package let need: String
    package let place: String

    package init(kind: WhistleKind, department: Department, need: String, place: String) {
        self.kind = kind
        self.department = department
        self.need = need
        self.place = place
    }
}

/// The department comes: who, and when (应哨).
package struct WhistleAcknowledgement: Hashable, Sendable {
    package let whistle: Int
    package let who: String
    package let comesOn: LegalDay

    package init(whistle: Int, who: String, comesOn: LegalDay) {
        self.whistle = whistle
        self.who = who
        self.comesOn = comesOn
    }
}

/// The department says that it is not the one to come; the county decides.
package struct WhistleObjection: Hashable, Sendable {
    package let whistle: Int
    package let reason: String

    package init(whistle: Int, reason: String) {
        self.whistle = whistle
        self.reason = reason
    }
}

/// Whether the department has to come all the same.
package struct WhistleDecision: Hashable, Sendable {
    package let whistle: Int
    package let mustCome: Bool
    package let reason: String

    package init(whistle: Int, mustCome: Bool, reason: String) {
        self.whistle = whistle
        self.mustCome = mustCome
        self.reason = reason
    }
}

/// Somebody of the department was seen on the spot.
package struct WhistleArrival: Hashable, Sendable {
    package let whistle: Int
    package let arrivedOn: LegalDay

    package init(whistle: Int, arrivedOn: LegalDay) {
        self.whistle = whistle
        self.arrivedOn = arrivedOn
    }
}

/// What the department did.
package struct WhistleResult: Hashable, Sendable {
    package let whistle: Int
    package let result: String

    package init(whistle: Int, result: String) {
        self.whistle = whistle
        self.result = result
    }
}

/// One side's view of a whistle that was answered: whether the other did its part.
package struct WhistleRating: Hashable, Sendable {
    package let whistle: Int
    package let by: WhistleSide
    package let satisfaction: Satisfaction

    package init(whistle: Int, by: WhistleSide, satisfaction: Satisfaction) {
        self.whistle = whistle
        self.by = by
        self.satisfaction = satisfaction
    }
}

/// What the system itself does when a day has passed: it never ends and never agrees anything.
package struct Lapse: Hashable, Sendable {
    /// The performance item, the whistle, or the agreement that no court was asked about.
    package let number: Int

    package init(number: Int) { self.number = number }
}

/// Another unit than the holder's is drawn to ask the parties (随机回访).
package struct CallBackDraw: Hashable, Sendable {
    package let unit: UnitID

    package init(unit: UnitID) { self.unit = unit }
}
