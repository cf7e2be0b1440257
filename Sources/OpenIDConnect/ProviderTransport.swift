// SPDX-License-Identifier: Apache-2.0

/// One request to a provider.
package struct ProviderRequest: Hashable, Sendable {
    package let address: String
    /// A form to be posted; `nil` to get.
    package let form: String?
    /// The value of `Authorization`.
    package let authorization: String?
    /// No answer is longer than this, in bytes.
    package let limit: Int
}

/// An answer of a provider.
package struct ProviderAnswer: Sendable {
    package let status: Int
    package let body: [UInt8]

    package init(status: Int, body: [UInt8]) {
        self.status = status
        self.body = body
    }
}

/// The way to a provider.
package protocol ProviderTransport: Sendable {
    /// Sends a request and reads the whole answer, wherever that is not too slow or too long. Follows no redirection.
    func send(_ request: ProviderRequest) async throws(ProviderFailure) -> ProviderAnswer
}
