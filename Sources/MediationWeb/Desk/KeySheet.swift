// SPDX-License-Identifier: Apache-2.0
internal import HTML
internal import MediationCore
internal import MediationLanguage

/// The sheet of keys. Without JavaScript it stays shut, because no key does anything then.
struct KeySheet: Sendable {
    let language: Language

    private static let keys: [(keys: [String], word: any Bilingual)] = [
        (["/"], Phrase.Desk.keySearch), (["j", "k"], Phrase.Desk.keyMove), (["n", "p"], Phrase.Desk.keyTurn),
        (["a", "↵"], Command.Kind.acceptTransfer), (["r", "↵"], Command.Kind.returnTransfer),
        (["m", "↵"], Command.Kind.join), (["w", "↵"], Command.Kind.blowWhistle), (["x"], Phrase.Desk.keyChoose),
        (["1", "…", "9"], Phrase.Desk.keyMenu), (["?"], Phrase.Desk.keySheet),
    ]

    var html: HTML {
        """
        <dialog class="keys" id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">\(Phrase.Desk.keys.text(in: language))</h2>
        <dl>\(Self.keys.map { line($0.keys, $0.word) })</dl>
        <p class="hint">\(Phrase.Desk.keysHint.text(in: language))</p>
        <label class="choice"><input type="checkbox" id="keys-on" checked> \
        <span>\(Phrase.Desk.keysOn.text(in: language))</span></label>
        <form method="dialog"><button>\(Phrase.Desk.close.text(in: language))</button></form>
        </dialog>
        """
    }

    /// Shown by the script, on a desk.
    var button: HTML {
        """
        <button type="button" class="quiet keys-button" hidden aria-keyshortcuts="?">\
        \(Phrase.Desk.keys.text(in: language))</button>
        """
    }

    private func line(_ keys: [String], _ word: any Bilingual) -> HTML {
        "<div><dt>\(keys.map { key($0) })</dt><dd>\(word.text(in: language))</dd></div>"
    }

    private func key(_ key: String) -> HTML { "<kbd>\(key)</kbd> " }
}
