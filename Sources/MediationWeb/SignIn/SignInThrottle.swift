// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport

/// How often a password may be tried: for an account, whoever tries, and from an address, for whichever account.
struct SignInThrottle: Sendable {
    private let accounts = TokenBuckets<String>(capacity: 10, per: .seconds(600))
    private let addresses = TokenBuckets<ClientAddress>(capacity: 60, per: .seconds(600))

    /// Whether one more try is allowed. Requests without an address, from tests for instance, count for the account only.
    func allows(_ username: String, from address: ClientAddress?) -> Bool {
        if let address, case .refused = addresses.take(for: address.limitKey) { return false }
        return accounts.take(for: username) == .allowed
    }

    /// A right password shows that the tries before it were slips.
    func forgive(_ username: String) { accounts.refill(username) }
}
