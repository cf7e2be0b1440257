// SPDX-License-Identifier: Apache-2.0
internal import JSON

/// What a provider says of itself, as far as we need it (OpenID Connect Discovery 1.0 §3).
struct ProviderDocument: Sendable {
    let authorization: ProviderAddress
    let token: ProviderAddress
    let keys: ProviderAddress
    /// It takes our secret in the header `Authorization`, as every provider should unless it says otherwise.
    let takesBasic: Bool
    /// It names itself where it sends browsers back (RFC 9207).
    let namesItself: Bool

    /// - Returns: `nil` when it names another issuer, or addresses that are less safe than the issuer's own.
    init?(_ json: JSONValue, of issuer: ProviderAddress) {
        guard let members = json.members, members["issuer"]?.text == issuer.text,
            let authorization = Self.address("authorization_endpoint", in: members, of: issuer),
            let token = Self.address("token_endpoint", in: members, of: issuer),
            let keys = Self.address("jwks_uri", in: members, of: issuer)
        else { return nil }
        self.authorization = authorization
        self.token = token
        self.keys = keys
        takesBasic =
            members["token_endpoint_auth_methods_supported"]?.elements.map { $0.contains("client_secret_basic") }
            ?? true
        namesItself = members["authorization_response_iss_parameter_supported"] == true
    }

    /// A provider on another machine cannot send us, or the browser, to this one.
    private static func address(_ name: String, in members: JSONObject, of issuer: ProviderAddress) -> ProviderAddress?
    {
        members[name]?.text.flatMap(ProviderAddress.init).flatMap { found in
            found.isLoopback && !issuer.isLoopback ? nil : found
        }
    }
}
