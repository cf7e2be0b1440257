// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

extension [FormMistake] {
    /// What a reader found wrong with the fields of a form.
    ///
    /// - Parameter command: the step that the form is about, which may ask for a name in words of its own.
    init(_ problem: Problem, of command: Command.Kind? = nil, say: Say) {
        self = problem.errors.map { error in
            FormMistake(name: error.pointer, sentence: Self.sentence(for: error, say: say), command: command)
        }
    }

    /// Why the rules said no, at the place that the rule is about.
    init(_ refusal: Refusal, of command: Command.Kind? = nil, allowed: [Command.Kind], say: Say) {
        let path: FieldPath =
            switch refusal {
            case .guardFailed(_, let path): path
            case .notAllowedNow, .notPermitted: .root
            }
        self = [
            FormMistake(
                name: path.fieldName, sentence: refusal.sentence(in: say.language, available: allowed), command: command
            )
        ]
    }

    private static func sentence(for error: FieldError, say: Say) -> String {
        if error.code == .tooLong, let limit = error.limit { return say(Phrase.Failure.tooLong(limit: limit)) }
        return say(phrases[error.code] ?? .unreadable)
    }

    private static let phrases: [FieldError.Code: Phrase.Failure] = [
        .wrong: .wrongPassword, .tooShort: .tooShort, .tooCommon: .tooCommon, .saysWhoYouAre: .saysWhoYouAre,
        .unchanged: .unchanged, .missing: .required, .blank: .required, .tooFew: .required, .tooLong: .tooLong,
        .notADay: .notADay,
        .notARegion: .notAPlace, .notAnAmount: .notAnAmount, .notAChoice: .notInList, .notAnID: .unreadable,
        .notACase: .notACase,
        .wrongType: .notInList, .tooSmall: .notInList, .tooLarge: .notInList, .repeated: .given,
        .unknown: .unknownField,
    ]
}

extension FieldPath {
    /// The name that a form has for this place: `/terms/0/due` is `terms.0.due`.
    fileprivate var fieldName: String {
        description.split(separator: "/").filter { $0 != "command" }.joined(separator: ".")
    }
}

extension FormMistake {
    /// The place in words, for the summary above a form.
    func place(in language: Language) -> String {
        FieldPath("/" + name.split(separator: ".").joined(separator: "/")).text(in: language, for: command)
    }
}
