// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

extension FactTeller {
    /// Talking it over, and the people around it.
    func mediation(_ fact: Fact) -> [String] {
        switch fact {
        case .invited(let kind, let given): [say(kind)] + consents(given)
        case .objected(let tie, let party, _, let accepting):
            [say(tie)] + (party.map { [say("\(name($0))提的", "asked by \(name($0))")] } ?? []) + consents(accepting)
        case .represented(let side, let representatives, let given):
            [say(side) + colon + list(representatives.numbers.map(name))] + consents(given)
        case .sessionHeld(let day, let manner, let present, let mood):
            [
                line(self.day(day), say(manner)),
                labelled(.present, list(present.numbers.map(name))),
            ] + (mood.map { [labelled(.mood, say($0))] } ?? [])
        case .paused(let reason, let until): [line(say(reason), self.until(until))]
        case .extended(let until, let given): [self.until(until)] + consents(given)
        default: []
        }
    }

    private func until(_ day: LegalDay) -> String { say("到\(self.day(day))", "until \(self.day(day))") }
}
