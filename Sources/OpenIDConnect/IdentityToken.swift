// SPDX-License-Identifier: Apache-2.0
internal import HTTPSupport
internal import JSON

/// A signed token as it came (RFC 7515, compact form). Nothing in it is believed before `claims(signedBy:)`.
struct IdentityToken {
    let kind: SignatureKind
    /// The name of the key that it says it was signed with.
    let keyName: String?
    private let signed: [UInt8]
    private let signature: [UInt8]
    private let payload: JSONObject

    private static let longest = 16_384

    init(_ text: String) throws(TokenFault) {
        guard text.utf8.count <= Self.longest else { throw .malformed }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw .malformed }
        let header = try Self.object(parts[0])
        // An extension that must be understood is one that we do not understand (RFC 7515 §4.1.11).
        guard header["crit"] == nil, header["typ"].map({ $0.text?.lowercased() == "jwt" }) ?? true,
            let kind = header["alg"]?.text.flatMap(SignatureKind.init(rawValue:))
        else { throw .algorithm }
        guard let signature = Base64URL.decode(parts[2]), !signature.isEmpty else { throw .malformed }
        self.kind = kind
        self.signature = signature
        keyName = header["kid"]?.text
        payload = try Self.object(parts[1])
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    /// What the token says, once its signature has been found right.
    func claims(signedBy key: KeySet.Key) throws(TokenFault) -> JSONObject {
        guard key.kind == kind, key.isValid(signature, for: signed) else { throw .signature }
        return payload
    }

    private static func object(_ part: String) throws(TokenFault) -> JSONObject {
        guard let bytes = Base64URL.decode(part), let object = (try? JSONParser.parse(bytes))?.members else {
            throw .malformed
        }
        return object
    }
}
