// SPDX-License-Identifier: Apache-2.0

// Closed lists of agreements in parts and of judicial confirmation.

/// Whether an agreement settles everything, or a part while the rest is talked over on.
package enum AgreementScope: String, CaseIterable, Sendable {
    case whole
    case partial
}

/// What a court made of an application for confirmation (司法确认).
package enum ConfirmationResult: String, CaseIterable, Sendable {
    case admitted
    case notAdmitted = "not_admitted"
    case confirmed
    case rejected
    case withdrawn
}

/// Why a court is likely not to confirm an agreement (民诉法解释 355, 358): said before the application is written.
package enum ConfirmationWarning: String, CaseIterable, Sendable {
    /// Marriage, parentage or adoption: 355(3).
    case status
    /// Who owns or may use land, trees or a house: 355(5).
    case title
    /// A term without an amount in money and without a day: 358(5), "content unclear".
    case unclear
}
