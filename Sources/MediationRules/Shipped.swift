// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension RuleBook {
    /// The national pack, and the demo county's, as they are part of the program.
    package static let shipped: RuleBook = {
        do throws(RulePackRefusal) {
            return try RuleBook([
                RulePack(reading: PackageResources.cn_json), RulePack(reading: PackageResources.county_990101_json),
            ])
        } catch {
            preconditionFailure("The packs of the program have mistakes: \(error.errors)")
        }
    }()
}

extension WorkCalendar {
    /// The days of rest and of making up of 2018 to 2026, as they are part of the program.
    package static let shipped: WorkCalendar = {
        do throws(WorkCalendarRefusal) {
            return try WorkCalendar(reading: PackageResources.work_calendar_cn_csv)
        } catch {
            preconditionFailure("The calendar of the program has mistakes: \(error.errors)")
        }
    }()
}
