// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport

/// How often a password may be tried: from one address, and for one name.
///
/// One value for all faces of the server. The limit of a name holds for names that do not exist as well, so that it tells
/// nothing.
package struct SignInLimits: Sendable {
    private let clients: TokenBuckets<ClientAddress>
    private let names: TokenBuckets<String>

    /// - Parameters:
    ///   - clients: an office behind one address signs in together in the morning, so this is the wider one.
    ///   - names: guesses at one account, wherever they come from.
    package init(
        clients: TokenBuckets<ClientAddress> = TokenBuckets(capacity: 30, per: .seconds(60)),
        names: TokenBuckets<String> = TokenBuckets(capacity: 10, per: .seconds(300))
    ) {
        self.clients = clients
        self.names = names
    }

    /// Takes one try, or throws a `Problem` (429 with `Retry-After`).
    ///
    /// - Parameter client: `nil` over a unix socket, whose other end is on this machine.
    package func require(client: ClientAddress?, username: String) throws(Problem) {
        if let client { try clients.require(for: client.limitKey) }
        try names.require(for: username.lowercased())
    }

    /// Forgets the tries for a name after one that was right.
    package func forgive(username: String) { names.refill(username.lowercased()) }
}
