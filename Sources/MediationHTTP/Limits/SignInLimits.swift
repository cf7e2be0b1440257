// SPDX-License-Identifier: Apache-2.0
package import HTTPSupport

/// How often a wrong password may be tried: from one network, at one name from one network, and at one name from
/// everywhere.
///
/// One value for all faces of the server. The limits of a name hold for names that do not exist as well, so that they tell
/// nothing. What is refused costs neither a look-up nor a hash.
///
/// Nobody can lock somebody else out: the limit of a name does not count for networks from which that person has signed in
/// lately, it is over some minutes after the stranger stops, and who is signed in stays so.
package struct SignInLimits: Sendable {
    private let clients: TokenBuckets<ClientAddress>
    private let pairs: TokenBuckets<NameAndNetwork>
    private let names: TokenBuckets<String>
    private let familiar = RecentKeys<NameAndNetwork>(limit: 20_000)
    private let watch: FailureWatch?

    /// - Parameters:
    ///   - clients: an office behind one address has many people who mistype, so this is a wider one.
    ///   - pairs: guesses at one name from one network.
    ///   - names: guesses at one name from all networks that are not known for it.
    ///   - watch: is told of what fails.
    package init(
        clients: TokenBuckets<ClientAddress> = TokenBuckets(capacity: 60, per: .seconds(300)),
        pairs: TokenBuckets<NameAndNetwork> = TokenBuckets(capacity: 10, per: .seconds(300)),
        names: TokenBuckets<String> = TokenBuckets(capacity: 30, per: .seconds(300)), watch: FailureWatch? = nil
    ) {
        self.clients = clients
        self.pairs = pairs
        self.names = names
        self.watch = watch
    }

    /// Takes one try, or throws a `Problem` (429 with `Retry-After`).
    ///
    /// - Parameter client: `nil` over a unix socket, whose other end is on this machine.
    package func require(client: ClientAddress?, username: String) throws(Problem) {
        let pair = NameAndNetwork(username, client)
        do {
            if let network = pair.network { try clients.require(for: network) }
            try pairs.require(for: pair)
            if !familiar.contains(pair) { try names.require(for: pair.name) }
        } catch {
            watch?.note(.refused, from: client)
            throw error
        }
    }

    /// Takes one try that names nobody yet, such as one by way of the identity provider; throws as the other does.
    package func require(client: ClientAddress?) throws(Problem) {
        guard let network = client?.limitKey else { return }
        do { try clients.require(for: network) } catch {
            watch?.note(.refused, from: client)
            throw error
        }
    }

    /// A try that named nobody was right: it does not count.
    package func forgive(client: ClientAddress?) {
        if let network = client?.limitKey { clients.giveBack(network) }
    }

    /// The try was wrong.
    package func note(wrong client: ClientAddress?) { watch?.note(.wrong, from: client) }

    /// The try was right: it does not count, and the network is known for this name from now on.
    package func forgive(client: ClientAddress?, username: String) {
        let pair = NameAndNetwork(username, client)
        if let network = pair.network { clients.giveBack(network) }
        pairs.refill(pair)
        if !familiar.contains(pair) { names.giveBack(pair.name) }
        familiar.insert(pair)
    }
}

/// A name that somebody signs in with, and the network that they do it from.
package struct NameAndNetwork: Hashable, Sendable {
    let name: String
    let network: ClientAddress?

    /// Other letters of the same name are the same name.
    init(_ username: String, _ client: ClientAddress?) {
        name = username.lowercased()
        network = client?.limitKey
    }
}
