// SPDX-License-Identifier: Apache-2.0

/// An Argon2id hash in the PHC notation, which holds its salt and its cost: `$argon2id$v=19$m=19456,t=2,p=1$…$…`.
package struct PasswordHash: Sendable, Hashable {
    /// What one guess costs.
    package struct Cost: Sendable, Hashable {
        /// How much memory it takes, in KiB.
        package let memoryKiB: UInt32
        /// How often the memory is passed over.
        package let passes: UInt32
        /// How many lanes could be computed at once.
        package let lanes: UInt32

        /// Sets what one guess costs.
        package init(memoryKiB: UInt32, passes: UInt32, lanes: UInt32 = 1) {
            self.memoryKiB = memoryKiB
            self.passes = passes
            self.lanes = lanes
        }

        /// 19 MiB and two passes, some 16 ms: what OWASP's cheat sheet on password storage recommends first.
        package static let standard = Cost(memoryKiB: 19 * 1024, passes: 2)

        /// What we are willing to spend on a stored hash: sixteen times the standard, in each direction.
        var isBearable: Bool {
            (8...304 * 1024).contains(memoryKiB) && (1...32).contains(passes) && (1...16).contains(lanes)
        }
    }

    /// The hash as it is stored.
    package let text: String
    /// The cost with which it was made.
    package let cost: Cost

    /// Reads a stored hash; gives nothing for other algorithms and for costs that we would not bear.
    package init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].isEmpty, parts[1] == "argon2id", parts[2] == "v=19",
            !parts[4].isEmpty, !parts[5].isEmpty, let cost = Cost(parts[3])
        else { return nil }
        self.text = text
        self.cost = cost
    }
}

extension PasswordHash.Cost {
    fileprivate init?(_ text: Substring) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 3, let memory = Self.value("m=", parts[0]), let passes = Self.value("t=", parts[1]),
            let lanes = Self.value("p=", parts[2])
        else { return nil }
        self.init(memoryKiB: memory, passes: passes, lanes: lanes)
        guard isBearable else { return nil }
    }

    private static func value(_ name: String, _ text: Substring) -> UInt32? {
        text.hasPrefix(name) ? UInt32(text.dropFirst(name.count)) : nil
    }
}

extension PasswordHash: CustomStringConvertible, CustomReflectable {
    /// Says nothing but the cost, so that no log tells the hash.
    package var description: String { "PasswordHash(m=\(cost.memoryKiB),t=\(cost.passes),p=\(cost.lanes))" }
    /// Shows nothing to `dump` and to debuggers either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
