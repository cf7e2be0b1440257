// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The way of a case through the levels, drawn: `● 村 ▸ ■ 镇 ▸ ▲ 县`, with where it began and where it is.
struct LevelPath: Sendable {
    let say: Say
    let first: Level
    let current: Level
    /// The level that was asked for help and has not answered.
    let asked: Level?

    var html: HTML {
        """
        <ol class="level-path" aria-label="\(say(Phrase.OneCase.levelPath))">
        \(Level.allCases.map { step($0) })
        </ol>
        """
    }

    private func step(_ level: Level) -> HTML {
        """
        <li class="level-\(level.rawValue) \(state(of: level))"\
        \(attribute: "aria-current", level == current ? "step" : nil)><span class="shape" aria-hidden="true">\
        \(level.shape)</span> \(say(level))\(note(level).map { noteMark($0) })</li>
        """
    }

    private func noteMark(_ text: String) -> HTML { "<small>\(text)</small>" }

    private func state(of level: Level) -> String {
        if level == current { return "here" }
        if level == asked { return "asked" }
        return level < current && level >= first ? "passed" : "ahead"
    }

    private func note(_ level: Level) -> String? {
        if level == asked { return say(Stage.transferPending) }
        return level == current ? say(Phrase.OneCase.here) : nil
    }
}
