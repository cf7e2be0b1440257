// SPDX-License-Identifier: Apache-2.0

/// What a browser does with the value of an attribute, and so what may stand in it.
enum AttributeKind: Equatable {
    /// Shown or compared: any text, escaped.
    case plain
    /// Followed: an address of an allowed scheme.
    case address
    /// Run or parsed by rules of its own, for which there is no escape here.
    case refused

    private static let addresses: [StaticString] = [
        "action", "cite", "data", "formaction", "href", "manifest", "poster", "src", "xlink:href",
    ]
    private static let parsed: [StaticString] = ["ping", "srcdoc", "srcset", "style"]

    init(name: UnsafeBufferPointer<UInt8>) {
        if name.isEmpty || name.starts(withLowercased: "on") || Self.parsed.contains(where: name.equalsLowercased) {
            self = .refused
        } else if Self.addresses.contains(where: name.equalsLowercased) {
            self = .address
        } else {
            self = .plain
        }
    }

    var admitsAddress: Bool { self == .address }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func equalsLowercased(_ name: StaticString) -> Bool {
        count == name.utf8CodeUnitCount && starts(withLowercased: name)
    }

    fileprivate func starts(withLowercased name: StaticString) -> Bool {
        guard count >= name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { expected in
            for index in expected.indices {
                // Setting bit 5 lowers a letter and leaves the colon of `xlink:href` as it is.
                guard self[index] | 0x20 == expected[index] else { return false }
            }
            return true
        }
    }
}
