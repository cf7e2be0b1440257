// SPDX-License-Identifier: Apache-2.0
package import NIOCore

/// An IP address as a number: cheap to compare and to keep as a key.
///
/// IPv4 addresses are kept as IPv6 addresses (`::ffff:a.b.c.d`), so that a client is the same over either socket.
package struct ClientAddress: Sendable, Hashable {
    private static let v4Prefix: UInt128 = 0xFFFF << 32

    let bits: UInt128

    init(bits: UInt128) {
        self.bits = bits
    }

    /// Whether it is an IPv4 address.
    var isV4: Bool { bits >> 32 == 0xFFFF }

    /// Reads an address without port, for example `192.0.2.7` or `2001:db8::1`.
    package init?(_ text: some StringProtocol) {
        guard let address = try? SocketAddress(ipAddress: String(text), port: 0) else { return nil }
        self.init(address)
    }

    /// Takes the address of a socket; sockets of the file system have none.
    package init?(_ address: SocketAddress) {
        switch address {
        case .v4(let v4):
            bits = Self.v4Prefix | Self.number(at: 4..<8, of: v4.address)
        case .v6(let v6):
            bits = Self.number(at: 8..<24, of: v6.address)
        case .unixDomainSocket:
            return nil
        }
    }

    /// The bytes of a socket address in network order.
    ///
    /// The offsets are those of `sin_addr` and `sin6_addr`, the same on Linux and macOS; the members themselves belong to
    /// a module of SwiftNIO that cannot be imported on both.
    private static func number<Address>(at range: Range<Int>, of address: Address) -> UInt128 {
        withUnsafeBytes(of: address) { $0[range].reduce(0) { $0 << 8 | UInt128($1) } }
    }

    /// What a limit is counted for: an IPv4 address, or the network of 64 bits in which a client has all addresses.
    package var limitKey: ClientAddress {
        isV4 ? self : ClientAddress(bits: bits & ~UInt128(UInt64.max))
    }
}

extension ClientAddress: CustomStringConvertible {
    /// The usual notation of IPv4; eight groups of IPv6.
    package var description: String {
        if isV4 { return [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: bits >> $0)) }.joined(separator: ".") }
        return (0..<8).map { String(UInt16(truncatingIfNeeded: bits >> (112 - 16 * $0)), radix: 16) }
            .joined(separator: ":")
    }
}
