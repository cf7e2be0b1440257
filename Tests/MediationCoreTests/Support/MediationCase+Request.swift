// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

extension MediationCase {
    /// This case after these commands were given in the usual way, one after the other.
    func usually(_ kinds: Command.Kind..., by relation: Relation = .holder) throws -> MediationCase {
        try kinds.reduce(self) { try $0.after($0.trial($1), by: relation) }
    }

    /// This case with the consent of everyone on its way up to a level.
    func asking(_ level: Level) throws -> MediationCase { try usually(.escalate).expecting(level) }

    /// This case with the consent of everyone on its way down to a level.
    func handed(to level: Level) throws -> MediationCase { try usually(.handDown).expecting(level) }

    /// This case after somebody did this.
    func after(_ trial: Trial, by relation: Relation = .holder) throws -> MediationCase {
        let actor = try #require(County.actor(relation, to: self))
        return try decide(trial.command, on: self, by: actor, at: trial.now, in: trial.around).next
    }

    /// Why somebody may not do this; `nil` when it may.
    func refusal(_ trial: Trial, by relation: Relation = .holder) throws -> Refusal? {
        let actor = try #require(County.actor(relation, to: self))
        do throws(Refusal) {
            _ = try decide(trial.command, on: self, by: actor, at: trial.now, in: trial.around)
            return nil
        } catch {
            return error
        }
    }

    /// The usual way of giving a command on this case, or the one of this name.
    func trial(_ kind: Command.Kind, _ name: String? = nil) throws -> Trial {
        let trials = Trials(on: self, level: level).all(of: kind)
        return try #require(name == nil ? trials.first : trials.first { "\($0.name)" == name })
    }

    private func expecting(_ level: Level) throws -> MediationCase {
        try #require(transfer?.level == level)
        return self
    }
}
