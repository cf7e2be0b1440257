// SPDX-License-Identifier: Apache-2.0
internal import Crypto
internal import CryptoExtras
internal import HTTPSupport
internal import JSON

/// The keys that a provider signs with (RFC 7517), by their names. What we cannot use is passed over.
struct KeySet: Sendable {
    /// A public key together with the one kind of signature that it is for.
    enum Key: Sendable {
        case rs256(_RSA.Signing.PublicKey)
        case es256(P256.Signing.PublicKey)
    }

    /// More keys than this are no honest answer.
    private static let maximum = 64

    private let keys: [(name: String?, key: Key)]

    /// - Returns: `nil` when it is no set of keys.
    init?(_ json: JSONValue) {
        guard let elements = json.members?["keys"]?.elements, elements.count <= Self.maximum else { return nil }
        keys = elements.compactMap { element in
            guard let members = element.members, let key = Key(members) else { return nil }
            return (members["kid"]?.text, key)
        }
    }

    /// The key that a token names; one that names none is taken by the only key of its kind.
    func key(named name: String?, for kind: SignatureKind) -> Key? {
        let candidates = keys.filter { $0.key.kind == kind && (name == nil || $0.name == name) }
        return candidates.count == 1 ? candidates.first?.key : nil
    }
}

extension KeySet.Key {
    /// Reads one key; `nil` when it is not for signatures that we take, or too small.
    fileprivate init?(_ members: JSONObject) {
        guard members["use"].map({ $0 == "sig" }) ?? true,
            members["key_ops"].map({ $0.elements?.contains("verify") ?? false }) ?? true
        else { return nil }
        func number(_ name: String) -> [UInt8]? { members[name]?.text.flatMap(Base64URL.decode) }
        switch members["kty"] {
        case "RSA":
            // The library refuses what is shorter than 2048 bits.
            guard let n = number("n"), let e = number("e"), n.count <= 1_024, e.count <= 8,
                let key = try? _RSA.Signing.PublicKey(n: n, e: e)
            else { return nil }
            self = .rs256(key)
        case "EC":
            guard members["crv"] == "P-256", let x = number("x"), let y = number("y"), x.count == 32, y.count == 32,
                let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            self = .es256(key)
        case _: return nil
        }
        guard members["alg"].map({ $0.text == kind.rawValue }) ?? true else { return nil }
    }

    var kind: SignatureKind {
        switch self {
        case .rs256: .rs256
        case .es256: .es256
        }
    }

    /// Whether these bytes were signed with the private half of this key.
    func isValid(_ signature: [UInt8], for bytes: [UInt8]) -> Bool {
        switch self {
        case .rs256(let key):
            key.isValidSignature(
                _RSA.Signing.RSASignature(rawRepresentation: signature), for: SHA256.hash(data: bytes),
                padding: .insecurePKCS1v1_5)
        case .es256(let key):
            (try? P256.Signing.ECDSASignature(rawRepresentation: signature))
                .map { key.isValidSignature($0, for: SHA256.hash(data: bytes)) } ?? false
        }
    }
}
