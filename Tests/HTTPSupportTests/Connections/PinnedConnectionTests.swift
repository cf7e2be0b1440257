// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite("A pinned connection")
struct PinnedConnectionTests {
    private struct LoopContext: RequestContext {
        var coreContext: CoreRequestContextStorage
        let eventLoop: any EventLoop

        init(source: ApplicationRequestContextSource) {
            coreContext = CoreRequestContextStorage(source: source)
            eventLoop = source.channel.eventLoop
        }
    }

    @Test("is handled by its event loop, also after waiting for another thread")
    func staysOnItsLoop() async throws {
        let router = Router(context: LoopContext.self)
        router.get("/") { _, context in
            let before = context.eventLoop.inEventLoop
            await Task.detached {}.value
            return "\(before), \(context.eventLoop.inEventLoop)"
        }
        let application = Application(
            router: router, server: .pinned,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)))
        let answer = try await application.test(.live) { client in
            try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
        }
        #expect(answer.text == "true, true")
    }
}
