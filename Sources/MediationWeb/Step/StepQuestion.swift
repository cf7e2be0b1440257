// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// What a form asks at once: one thing that must be known, or everything that may be left out.
struct StepQuestion: Hashable, Sendable {
    let fields: [Field]

    /// The questions of a step, in the order in which a person is asked.
    ///
    /// What must be known is a question of its own, and so is what each party says; statements that stand one after the
    /// other are one. What may be left out is asked together at the end.
    ///
    /// - Parameter answered: the names of fields that the page answers itself; they make no question of their own.
    static func questions(of kind: Command.Kind, answered: Set<String>) -> [StepQuestion] {
        var questions: [[Field]] = []
        for field in kind.fields where field.isAskedAlone {
            if field.kind == .flag, questions.last?.last?.kind == .flag {
                questions[questions.count - 1].append(field)
            } else {
                questions.append([field])
            }
        }
        let rest = kind.fields.filter { !$0.isAskedAlone }
        if let last = questions.indices.last, rest.allSatisfy({ answered.contains($0.name) }) {
            questions[last] += rest
            return questions.map(StepQuestion.init)
        }
        return (rest.isEmpty ? questions : questions + [rest]).map(StepQuestion.init)
    }

    /// Whether an input belongs to this question: `terms.0.due` does to `terms`.
    func has(_ input: String) -> Bool {
        fields.contains { input == $0.name || input.hasPrefix($0.name + ".") }
    }

    /// The name of the place in the page.
    static func id(_ index: Int) -> String { "q-\(index + 1)" }
}

extension Field {
    fileprivate var isAskedAlone: Bool { isRequired || kind == .consents }
}
