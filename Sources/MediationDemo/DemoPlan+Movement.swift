// SPDX-License-Identifier: Apache-2.0
internal import MediationCore

/// Cases that leave their village for a while, or for good.
extension DemoPlan {
    /// Sent up, sent back with advice, and settled at home after all.
    mutating func returned() {
        wait(2...8)
        escalate(isHelpOnly: true)
        wait(0...2)
        doer = .township
        give(
            .returnTransfer(
                TransferReturn(reason: .inPower, advice: random.element(of: DemoNames.advice))))
        doer = .village
        wait(1...5)
        session()
        settle()
    }

    /// Taken over by the township, and sometimes by the county.
    mutating func risen() {
        wait(2...8)
        escalate(isHelpOnly: false)
        wait(0...2)
        doer = .township
        give(.acceptTransfer(TransferAcceptance()))
        wait(1...5)
        session()
        if random.chance(22) {
            wait(3...9)
            escalate(isHelpOnly: false)
            wait(0...2)
            doer = .county
            give(.acceptTransfer(TransferAcceptance()))
            wait(2...6)
            session()
        }
        if random.chance(80) { settle() } else { end() }
    }

    mutating func escalate(isHelpOnly: Bool) {
        give(
            .escalate(
                Escalation(
                    reason: random.element(of: [.needExpert, .needPower, .complex, .onePartyAsks]),
                    tried: random.element(of: DemoNames.tried), consents: isHelpOnly ? [] : consents(),
                    isHelpOnly: isHelpOnly)))
    }
}
