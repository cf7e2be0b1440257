// SPDX-License-Identifier: Apache-2.0
import MediationCore
import Testing

extension MediationCase {
    /// This case with the consent of everyone on its way up to a level.
    func asking(_ level: Level) throws -> MediationCase {
        try after(trial(.escalate), by: .holder).expecting(level)
    }

    /// This case with the consent of everyone on its way down to a level.
    func handed(to level: Level) throws -> MediationCase {
        try after(trial(.handDown), by: .holder).expecting(level)
    }

    /// This case after somebody did the usual thing.
    func after(_ trial: Trial, by relation: Relation) throws -> MediationCase {
        let actor = try #require(County.actor(relation, to: self))
        return try decide(trial.command, on: self, by: actor, at: trial.now, in: trial.around).next
    }

    /// The usual way of giving a command on this case.
    func trial(_ kind: Command.Kind) throws -> Trial {
        try #require(Trials(on: self, level: level).usual(kind).first)
    }

    private func expecting(_ level: Level) throws -> MediationCase {
        try #require(transfer?.level == level)
        return self
    }
}
