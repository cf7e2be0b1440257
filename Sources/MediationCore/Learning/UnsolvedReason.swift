// SPDX-License-Identifier: Apache-2.0

/// Why a case could not be solved: the step that says so, and its code.
package struct UnsolvedReason: Hashable, Sendable {
    package let command: Command.Kind
    /// A ground, a reason or an outlet, by the command.
    package let code: String

    package init(_ command: Command.Kind, _ code: String) {
        self.command = command
        self.code = code
    }
}

/// How many cases of one kind could not be solved for one reason.
package struct UnsolvedCount: Hashable, Sendable {
    package let reason: UnsolvedReason
    package let type: DisputeType
    package let cases: Int64

    package init(reason: UnsolvedReason, type: DisputeType, cases: Int64) {
        self.reason = reason
        self.type = type
        self.cases = cases
    }
}

/// A case that could not be solved, and the last step that says why.
package struct UnsolvedCase: Hashable, Sendable {
    package let line: CaseBehind
    package let regionName: String
    package let type: DisputeType
    package let reason: UnsolvedReason
    /// What was said of it: which power, law or paper was missing.
    package let said: String?

    package init(line: CaseBehind, regionName: String, type: DisputeType, reason: UnsolvedReason, said: String?) {
        self.line = line
        self.regionName = regionName
        self.type = type
        self.reason = reason
        self.said = said
    }
}
