// SPDX-License-Identifier: Apache-2.0

extension Actor {
    /// Whether this person may know of a case at all.
    ///
    /// Of a sensitive case know its holder, whoever directs the unit that holds it, whoever answers for the unit that is
    /// asked to take it, the unit that was drawn to ask the parties again, and those who are on its list of readers. A
    /// department that was called sees its whistle alone, whatever the case is.
    ///
    /// - Parameter isReader: the person is on that list: acted on the case, or gave a reason that is not over.
    package func mayKnow(_ mediationCase: MediationCase, isReader: Bool) -> Bool {
        switch (mediationCase.tier, relation(to: mediationCase)) {
        case (_, .stranger), (_, .registrar): false
        case (.ordinary, _), (.sensitive, .holder), (.sensitive, .director), (.sensitive, .caller),
            (.sensitive, .department),
            (.sensitive, .system):
            true
        case (.sensitive, .receiver): isReader || Act.speakForUnit.isPermitted(to: role, at: level)
        case (.sensitive, .colleague), (.sensitive, .superior), (.sensitive, .predecessor): isReader
        }
    }
}
