// SPDX-License-Identifier: Apache-2.0
internal import MediationCore
internal import MediationLanguage

/// The codes that a step can be told of this very case: what cannot be is not offered.
struct StepChoices: Sendable {
    let say: Say
    let kind: Command.Kind
    let state: MediationCase

    func choices(for field: Field) -> [(value: String, text: String)] {
        guard let list = field.kind.list else { return [] }
        let fitting = fitting
        return list.codes.filter { fitting?.contains($0) ?? true }
            .map { ($0, list.text(of: $0, in: say.language) ?? $0) }
    }

    /// The codes to choose from; `nil`: all of the list.
    private var fitting: [String]? {
        if kind == .lowerRisk { return Risk.allCases.filter { $0 < state.risk }.map(\.rawValue) }
        if kind == .join {
            return Level.allCases.filter { $0 != state.level && !state.helpers.contains($0) }.map(\.rawValue)
        }
        if kind == .applyConfirmation { return state.confirmationWarnings.map(\.rawValue) }
        if kind == .answerConfirmation {
            return ConfirmationResult.allCases.map(\.rawValue).filter { answer in
                state.agreements.contains {
                    ConfirmationState.machine.next($0.confirmation, kind, answer: answer) != nil
                }
            }
        }
        return nil
    }
}
