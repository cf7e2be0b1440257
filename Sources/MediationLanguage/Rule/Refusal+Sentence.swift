// SPDX-License-Identifier: Apache-2.0
package import MediationCore

extension Refusal {
    /// What to tell the person that was refused: why not, and what can be done now.
    ///
    /// - Parameter available: What this person may do now; left out, it is what the table knows for the stage.
    package func sentence(in language: Language, available: [Command.Kind]? = nil) -> String {
        switch self {
        case .notAllowedNow(let command, let stage):
            let others = available ?? Transitions.commands(in: stage)
            return Self.notNow(command, in: stage).text(in: language) + Self.wayOn(others, in: language)
        case .notPermitted(let command, let relation):
            let sentence = Sentence(
                "“\(command.wording.chinese)”要由别人来做：您是\(relation.wording.chinese)。",
                "“\(command.wording.english)” is for somebody else: you are \(relation.wording.english).")
            return sentence.text(in: language) + Self.wayOn(available ?? [], in: language)
        case .guardFailed(let condition, _):
            return condition.text(in: language)
        }
    }

    private static func notNow(_ command: Command.Kind, in stage: Stage?) -> Sentence {
        guard let stage else {
            return Sentence(
                "还没有这个案件，不能“\(command.wording.chinese)”。",
                "There is no case yet, so “\(command.wording.english)” cannot be done.")
        }
        return Sentence(
            "案件现在是“\(stage.wording.chinese)”，不能“\(command.wording.chinese)”。",
            "The case stands at “\(stage.wording.english)”, so “\(command.wording.english)” cannot be done now.")
    }

    private static func wayOn(_ commands: [Command.Kind], in language: Language) -> String {
        guard !commands.isEmpty else { return "" }
        let words = commands.map { $0.text(in: language) }
        switch language {
        case .chinese: return "现在可以：" + words.joined(separator: "；") + "。"
        case .english: return " What can be done: " + words.joined(separator: "; ") + "."
        }
    }
}
