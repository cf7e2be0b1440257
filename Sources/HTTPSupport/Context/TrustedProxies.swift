// SPDX-License-Identifier: Apache-2.0

/// The networks whose `X-Forwarded-For` is believed.
package struct TrustedProxies: Sendable, Hashable {
    private struct Network: Sendable, Hashable {
        let address: ClientAddress
        let mask: UInt128

        func contains(_ other: ClientAddress) -> Bool { (address.bits ^ other.bits) & mask == 0 }
    }

    private let networks: [Network]

    /// Believes nobody.
    package static let none = TrustedProxies(networks: [])

    private init(networks: [Network]) {
        self.networks = networks
    }

    /// Reads addresses and networks such as `10.0.0.0/8` and `::1`; gives nothing if one cannot be read.
    package init?(_ texts: [String]) {
        var networks: [Network] = []
        for text in texts {
            let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard let address = ClientAddress(parts[0]) else { return nil }
            let width = address.isV4 ? 32 : 128
            let length = parts.count == 1 ? width : Int(parts[1])
            guard let length, (0...width).contains(length) else { return nil }
            networks.append(Network(address: address, mask: UInt128.max << UInt128(width - length)))
        }
        self.networks = networks
    }

    /// Whether an address belongs to a trusted proxy.
    package func contain(_ address: ClientAddress) -> Bool {
        networks.contains { $0.contains(address) }
    }

    /// The client behind a peer: the last address of the chain that is not a trusted proxy.
    ///
    /// Each proxy appends the address from which it got the request, so the chain is read from its end and left at the
    /// first address that is not trusted or cannot be read: whatever stands before it may have been invented.
    package func client(behind peer: ClientAddress, forwardedFor chain: String?) -> ClientAddress {
        guard let chain, contain(peer) else { return peer }
        var client = peer
        for text in chain.split(separator: ",").reversed() {
            guard let address = ClientAddress(text.drop { $0 == " " }.prefix { $0 != " " }) else { return client }
            client = address
            if !contain(address) { return client }
        }
        return client
    }
}
