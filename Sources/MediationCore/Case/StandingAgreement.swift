// SPDX-License-Identifier: Apache-2.0

/// An agreement in force, of a part or of the whole, and how far its confirmation by a court has come.
package struct StandingAgreement: Hashable, Sendable {
    /// From 1, in the order in which the agreements of a round took effect.
    package let number: Int
    /// The event that wrote it down; its items hang on it.
    package let version: Int32
    package let form: AgreementForm
    /// The day on which it took effect.
    package let on: LegalDay
    package internal(set) var confirmation: ConfirmationState?

    package init(
        number: Int, version: Int32, form: AgreementForm, on day: LegalDay, confirmation: ConfirmationState? = nil
    ) {
        self.number = number
        self.version = version
        self.form = form
        on = day
        self.confirmation = confirmation
    }

    /// The month in which the parties may ask the court has begun, and nobody has asked or given it up.
    package var awaitsConfirmation: Bool {
        form == .written && (confirmation == nil || confirmation == .offered)
    }

    /// Whether a command may be given about its confirmation, whatever is entered: only what is written is confirmed.
    package func allows(_ command: Command.Kind) -> Bool {
        form == .written && ConfirmationState.machine.allows(command, in: confirmation)
    }
}
