// SPDX-License-Identifier: Apache-2.0

/// The number of an accepted case: gap-free per unit and year, given by the server on acceptance, never changed again.
///
/// Printed as `（2026）柳溪人调字第0001号`: year, short name of the committee, serial.
package struct CaseNumber: Hashable, Sendable {
    package let unit: UnitID
    package let year: Int32
    package let serial: Int32

    package init(unit: UnitID, year: Int32, serial: Int32) {
        self.unit = unit
        self.year = year
        self.serial = serial
    }

    package func text(shortName: String) -> String {
        "（\(year)）\(shortName)人调字第\(padded(Int(serial), to: 4))号"
    }
}
