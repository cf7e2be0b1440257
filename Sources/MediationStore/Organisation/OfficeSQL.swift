// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import Postgres

/// What several statements say of a term of office `a`.
enum OfficeSQL {
    /// It is held on a day: its first and its last day are part of it.
    static func isHeld(on day: LegalDay) -> SQL {
        "(a.valid_from is null or a.valid_from <= \(day)) and (a.valid_to is null or a.valid_to >= \(day))"
    }
}
