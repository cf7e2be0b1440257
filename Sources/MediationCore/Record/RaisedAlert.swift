// SPDX-License-Identifier: Apache-2.0

/// What was said last about a clock, and to whom.
package struct RaisedAlert: Hashable, Sendable {
    package let alert: ClockStep.Alert
    package let climb: ClockStep.Climb
    package let at: Timestamp
    package let unitName: String
    /// `nil`: whoever answers for the unit.
    package let personName: String?

    package init(
        alert: ClockStep.Alert, climb: ClockStep.Climb, at instant: Timestamp, unitName: String, personName: String?
    ) {
        self.alert = alert
        self.climb = climb
        at = instant
        self.unitName = unitName
        self.personName = personName
    }
}
