// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import MediationCore
internal import MediationHTTP
internal import MediationLanguage
internal import MediationService

extension [FormMistake] {
    /// What a reader found wrong with the fields of a form.
    init(_ problem: Problem, say: Say) {
        self = problem.errors.map { error in
            FormMistake(name: error.pointer, sentence: Self.sentence(for: error, say: say))
        }
    }

    /// Why the rules said no, at the place that the rule is about.
    init(_ refusal: Refusal, allowed: [Command.Kind], say: Say) {
        let path: FieldPath =
            switch refusal {
            case .guardFailed(_, let path): path
            case .notAllowedNow, .notPermitted: .root
            }
        self = [
            FormMistake(
                name: path.fieldName, sentence: refusal.sentence(in: say.language, available: allowed))
        ]
    }

    private static func sentence(for error: FieldError, say: Say) -> String {
        if error.code == .tooLong, let limit = error.limit { return say(Phrase.Failure.tooLong(limit: limit)) }
        return say(phrases[error.code] ?? .unreadable)
    }

    private static let phrases: [FieldError.Code: Phrase.Failure] = [
        .missing: .required, .blank: .required, .tooFew: .required, .tooLong: .tooLong, .notADay: .notADay,
        .notARegion: .notAPlace, .notAnAmount: .notAnAmount, .notAChoice: .notInList, .notAnID: .unreadable,
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
        FieldPath("/" + name.split(separator: ".").joined(separator: "/")).text(in: language)
    }
}
