// SPDX-License-Identifier: Apache-2.0

/// Who may know of a case at all.
package enum Tier: String, CaseIterable, Sendable {
    /// Whoever works on cases over its place.
    case ordinary
    /// Violence at home, or a minor: only those who have to (`Actor.mayKnow`).
    case sensitive
}
