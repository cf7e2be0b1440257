// SPDX-License-Identifier: Apache-2.0
internal import JSON
package import MediationCore

/// A stored event whose facts cannot be read: the program is older than the data, or somebody wrote past it.
package struct UnreadableFact: Error, Hashable, Sendable {
    package let command: Command.Kind
    package let key: String
}

extension EventRow {
    /// The event as the core knows it.
    package func event() throws(UnreadableFact) -> CaseEvent {
        CaseEvent(
            caseID: caseID, version: version, from: from, to: to,
            fact: try Fact(command, at: from?.level ?? to.level, json: fact), actor: actor,
            standsFor: standsFor?.id, holder: holder, at: at)
    }
}

extension Fact {
    /// Reads what `json` writes, and every form that earlier releases wrote.
    ///
    /// - Parameter level: where the case stood; the first escalations did not say to which level they went.
    package init(_ command: Command.Kind, at level: Level = .village, json: [UInt8]) throws(UnreadableFact) {
        guard case .object(let object)? = try? JSONParser.parse(json) else {
            throw UnreadableFact(command: command, key: "")
        }
        self = try FactReader(command: command, level: level, object: object).fact()
    }
}
