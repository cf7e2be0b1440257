// SPDX-License-Identifier: Apache-2.0
import HTTPSupport
import Logging
import Testing

@Suite("A flood of wrong passwords")
struct FailureWatchTests {
    @Test("is a line at ten and its powers, without names")
    func lines() {
        let log = CapturedLog()
        let watch = FailureWatch(logger: log.logger())
        for _ in 1...10_000 { watch.note(.refused, from: ClientAddress("192.0.2.7")) }
        #expect(log.lines.count == 4)
    }

    @Test("is remembered of the newest only")
    func recent() {
        let keys = RecentKeys<Int>(limit: 2)
        for key in [1, 2, 1, 3] { keys.insert(key) }
        #expect([1, 2, 3].map(keys.contains) == [true, false, true])
    }
}

@Suite("What a browser says of itself")
struct DeviceNameTests {
    @Test(
        "becomes a name from a closed list",
        arguments: [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox · Linux"),
            (
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36 MicroMessenger/8",
                "WeChat · Android"
            ),
            ("curl/8.5", "curl"), ("<script>alert(1)</script>", ""), ("", ""),
        ])
    func families(text: String, expected: String) {
        #expect(DeviceName.of(userAgent: text) == expected)
    }
}
