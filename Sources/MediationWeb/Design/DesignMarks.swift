// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// All marks: stages, levels, risks and days.
struct DesignMarks: Sendable {
    let say: Say

    private var chip: Chip { Chip(say: say) }

    var html: HTML {
        """
        <p class="chips">\(Stage.allCases.map { chip.stage($0) })</p>
        <p class="chips">\(Level.allCases.map { chip.level($0) })\(Risk.allCases.compactMap { chip.risk($0) })</p>
        <p class="chips">\([-2, 0, 2, 20].compactMap { chip.due(say.today.adding(days: $0)) })</p>
        \(LevelPath(say: say, first: .village, current: .township, asked: .county).html)
        <ul class="consents">\(ConsentMark(say: say, name: say(Phrase.Design.one), isGiven: true).html)\
        \(ConsentMark(say: say, name: say(Phrase.Design.other), isGiven: false).html)</ul>
        """
    }
}
