// SPDX-License-Identifier: Apache-2.0

extension Act {
    /// The policy as a grid for people: a line for each act, a column for each role, `v`, `t` and `c` for the levels.
    package static var grid: String {
        let width = 16
        let head = row("act", Role.allCases.map(\.rawValue), width: width)
        let lines = allCases.map { act in
            row(act.rawValue, Role.allCases.map { act.letters(for: $0) }, width: width)
        }
        return ([head] + lines).joined(separator: "\n") + "\n"
    }

    private func letters(for role: Role) -> String {
        let letters = Level.allCases.map { isPermitted(to: role, at: $0) ? String($0.rawValue.prefix(1)) : "-" }
        return letters.joined()
    }

    private static func row(_ name: String, _ cells: [String], width: Int) -> String {
        let padded = ([name] + cells).map { $0 + String(repeating: " ", count: max(1, width - $0.count)) }
        let line = padded.joined()
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
