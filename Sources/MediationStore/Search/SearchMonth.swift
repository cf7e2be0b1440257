// SPDX-License-Identifier: Apache-2.0
package import MediationCore

/// One of the months, of some 25 days, into which the index is cut, as `search_month` in migrations/0026_search.sql.
package struct SearchMonth: Hashable, Sendable {
    /// The first bits of the milliseconds in the id of a case: a month is 2^31 milliseconds.
    package let number: Int64

    package init(of id: CaseID) {
        number = Int64(id.rawValue >> 80) >> 31
    }

    /// What each term of a case is combined with, so that one term has other keys in each month.
    package var mask: Int64 { number << 40 }
}
