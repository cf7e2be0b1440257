// SPDX-License-Identifier: Apache-2.0
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// The way to a provider over HTTP: one connection a request, no redirection, one time limit for all of it.
package struct HTTPTransport: ProviderTransport {
    /// A person waits at the door meanwhile.
    private static let patience = Duration.seconds(5)

    package init() {}

    package func send(_ request: ProviderRequest) async throws(ProviderFailure) -> ProviderAnswer {
        let outcome = await withTaskGroup(of: Result<ProviderAnswer, ProviderFailure>.self) { group in
            group.addTask { await Self.exchange(request) }
            // The client's own limit ends with the head of the answer; this one also ends a body that drips.
            group.addTask {
                try? await Task.sleep(for: Self.patience)
                return .failure(.unreachable)
            }
            let first = await group.next()
            group.cancelAll()
            return first ?? .failure(.unreachable)
        }
        return try outcome.get()
    }

    private static func exchange(_ request: ProviderRequest) async -> Result<ProviderAnswer, ProviderFailure> {
        do {
            return .success(
                try await HTTPClient.withHTTPClient(configuration: configuration) { client in
                    let response = try await client.execute(message(request), timeout: .seconds(5))
                    let body = try await response.body.collect(upTo: request.limit)
                    return ProviderAnswer(status: Int(response.status.code), body: Array(body.readableBytesView))
                })
        } catch is NIOTooManyBytesError {
            return .failure(.tooLarge)
        } catch {
            return .failure(.unreachable)
        }
    }

    private static func message(_ request: ProviderRequest) -> HTTPClientRequest {
        var message = HTTPClientRequest(url: request.address)
        message.headers.add(name: "Accept", value: "application/json")
        if let authorization = request.authorization {
            message.headers.add(name: "Authorization", value: authorization)
        }
        if let form = request.form {
            message.method = .POST
            message.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            message.body = .bytes(ByteBuffer(string: form))
        }
        return message
    }

    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        configuration.timeout = .init(connect: .seconds(3), read: .seconds(5))
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}
