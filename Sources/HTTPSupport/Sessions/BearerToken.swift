// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
package import Hummingbird

extension Request {
    /// What follows `Bearer` in the header `Authorization`, whether or not it is a token of ours.
    package var bearerToken: String? {
        guard let value = headers[.authorization] else { return nil }
        let parts = value.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
        return String(parts[1].drop { $0 == " " })
    }
}

extension Problem {
    /// The answer to a request that needs a bearer token and has none, or has one that is not valid (any more).
    package static func bearerRequired(tokenIsInvalid: Bool) -> Problem {
        let challenge = tokenIsInvalid ? "Bearer error=\"invalid_token\"" : "Bearer"
        return Problem(.unauthorized).with(header: .wwwAuthenticate, challenge)
    }
}
